package parley.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.codes.Code;

/** A code list is written twice, as an enum and as a check constraint; both must say the same. */
@QuarkusTest
class CodeListTest {
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @CsvSource({
        "venues.Precision, venue_precision_listed",
        "sources.SourceKind, source_kind_listed",
        "sources.Reliability, source_reliability_listed",
        "records.Sharing, source_sharing_listed",
        "records.Sharing, negotiation_sharing_listed",
        "records.Sharing, meeting_sharing_listed",
        "records.Sharing, outcome_sharing_listed",
        "records.Sharing, statement_sharing_listed",
        "accounts.AccountRole, account_role_listed",
        "accounts.Clearance, account_clearance_listed",
        "accounts.Scope, api_token_scope_listed",
        "sources.Basis, claim_basis_listed",
        "negotiations.NegotiationStatus, negotiation_status_listed",
        "negotiations.Track, negotiation_track_listed",
        "parties.PartyKind, party_kind_listed",
        "meetings.Format, meeting_format_listed",
        "meetings.MeetingStatus, meeting_status_listed",
        "meetings.Occurrence, meeting_occurrence_listed",
        "meetings.Level, meeting_level_listed",
        "meetings.Level, participation_level_listed",
        "meetings.Role, participation_role_listed",
        "meetings.DelegationRole, participation_delegation_role_listed",
        "meetings.Attendance, participation_attendance_listed",
        "meetings.LinkKind, meeting_link_kind_listed",
        "time.DateBasis, meeting_basis_listed",
        "outcomes.OutcomeKind, outcome_kind_listed",
        "outcomes.Agreement, outcome_agreement_listed",
        "outcomes.Progress, outcome_progress_listed",
        "statements.StatementKind, statement_kind_listed",
        "statements.Stance, statement_stance_listed",
        "time.DateBasis, statement_basis_listed",
    })
    void the_database_knows_the_same_codes(String name, String constraint) throws Exception {
        var list = Class.forName("parley." + name).asSubclass(Code.class);
        assertEquals(new TreeSet<>(Code.codes(list)), codes(constraint));
    }

    private TreeSet<String> codes(String constraint) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = ?")) {
            statement.setString(1, constraint);
            var rows = statement.executeQuery();
            rows.next();
            var codes = new TreeSet<String>();
            QUOTED.matcher(rows.getString(1)).results().forEach(m -> codes.add(m.group(1)));
            return codes;
        }
    }
}
