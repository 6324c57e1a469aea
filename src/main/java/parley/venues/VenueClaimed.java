package parley.venues;

import jakarta.inject.Singleton;
import parley.sources.ClaimedKind;
import parley.sources.ClaimedRecords;
import parley.web.FormReader;
import parley.web.Forms;

/** The values of a venue can be claimed. */
@Singleton
class VenueClaimed extends ClaimedRecords<Venue, VenueForm> {
    VenueClaimed(FormReader reader, Forms forms) {
        super(ClaimedKind.VENUE, Venue.class, VenueForm.class, VenueForm::of, VenueForm::applyTo, reader, forms);
    }
}
