package parley.outcomes;

import jakarta.inject.Singleton;
import parley.sources.ClaimedKind;
import parley.sources.ClaimedRecords;
import parley.web.FormReader;
import parley.web.Forms;

/** The values of an outcome can be claimed. */
@Singleton
class OutcomeClaimed extends ClaimedRecords<Outcome, OutcomeForm> {
    OutcomeClaimed(FormReader reader, Forms forms) {
        super(
                ClaimedKind.OUTCOME,
                Outcome.class,
                OutcomeForm.class,
                OutcomeForm::of,
                OutcomeForm::applyTo,
                reader,
                forms);
    }
}
