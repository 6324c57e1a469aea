package parley.parties;

import jakarta.inject.Singleton;
import parley.sources.ClaimedKind;
import parley.sources.ClaimedRecords;
import parley.web.FormReader;
import parley.web.Forms;

/** The values of a person can be claimed. */
@Singleton
class PersonClaimed extends ClaimedRecords<Person, PersonForm> {
    PersonClaimed(FormReader reader, Forms forms) {
        super(ClaimedKind.PERSON, Person.class, PersonForm.class, PersonForm::of, PersonForm::applyTo, reader, forms);
    }
}
