package parley.statements;

import jakarta.inject.Singleton;
import parley.sources.ClaimedKind;
import parley.sources.ClaimedRecords;
import parley.web.FormReader;
import parley.web.Forms;

/** The values of a statement can be claimed. */
@Singleton
class StatementClaimed extends ClaimedRecords<Statement, StatementForm> {
    StatementClaimed(FormReader reader, Forms forms) {
        super(
                ClaimedKind.STATEMENT,
                Statement.class,
                StatementForm.class,
                StatementForm::of,
                StatementForm::applyTo,
                reader,
                forms);
    }
}
