package parley.parties;

import jakarta.inject.Singleton;
import parley.sources.ClaimedKind;
import parley.sources.ClaimedRecords;
import parley.web.FormReader;
import parley.web.Forms;

/** The values of a party can be claimed. */
@Singleton
class PartyClaimed extends ClaimedRecords<Party, PartyForm> {
    PartyClaimed(FormReader reader, Forms forms) {
        super(ClaimedKind.PARTY, Party.class, PartyForm.class, PartyForm::of, PartyForm::applyTo, reader, forms);
    }
}
