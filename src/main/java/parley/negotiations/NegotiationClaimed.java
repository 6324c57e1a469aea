package parley.negotiations;

import jakarta.inject.Singleton;
import parley.sources.ClaimedKind;
import parley.sources.ClaimedRecords;
import parley.web.FormReader;
import parley.web.Forms;

/** The values of a negotiation can be claimed. */
@Singleton
class NegotiationClaimed extends ClaimedRecords<Negotiation, NegotiationForm> {
    NegotiationClaimed(FormReader reader, Forms forms) {
        super(
                ClaimedKind.NEGOTIATION,
                Negotiation.class,
                NegotiationForm.class,
                NegotiationForm::of,
                NegotiationForm::applyTo,
                reader,
                forms);
    }
}
