package parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The rules of the house that a compiler does not know. */
@AnalyzeClasses(packages = "parley", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** From the ground up; a package knows only those above it in this list, its own level excepted. */
    @ArchTest
    static final ArchRule levels = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("codes")
            .definedBy("parley.codes")
            .layer("time")
            .definedBy("parley.time")
            .layer("query")
            .definedBy("parley.query")
            .layer("records")
            .definedBy("parley.records")
            .layer("web")
            .definedBy("parley.web")
            .layer("accounts")
            .definedBy("parley.accounts")
            .layer("exports")
            .definedBy("parley.exports")
            .layer("things")
            .definedBy("parley.sources", "parley.venues", "parley.topics", "parley.negotiations")
            .layer("parties")
            .definedBy("parley.parties")
            .layer("meetings")
            .definedBy("parley.meetings")
            .layer("outcomes")
            .definedBy("parley.outcomes", "parley.statements")
            .layer("chains")
            .definedBy("parley.chains")
            .layer("top")
            .definedBy(
                    "parley.positions",
                    "parley.gaps",
                    "parley.search",
                    "parley.dossier",
                    "parley.reports",
                    "parley.desk",
                    "parley.trash",
                    "parley.journal",
                    "parley.idempotency",
                    "parley.webhooks",
                    "parley.backup",
                    "parley.retention",
                    "parley.seeds")
            .whereLayer("top")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("chains")
            .mayOnlyBeAccessedByLayers("top")
            .whereLayer("outcomes")
            .mayOnlyBeAccessedByLayers("chains", "top")
            .whereLayer("meetings")
            .mayOnlyBeAccessedByLayers("outcomes", "chains", "top")
            .whereLayer("parties")
            .mayOnlyBeAccessedByLayers("meetings", "outcomes", "chains", "top")
            .whereLayer("accounts")
            .mayOnlyAccessLayers("web", "records", "query", "time", "codes")
            .whereLayer("exports")
            .mayOnlyAccessLayers("web", "records", "query", "time", "codes")
            .whereLayer("things")
            .mayOnlyBeAccessedByLayers("parties", "meetings", "outcomes", "chains", "top")
            .whereLayer("web")
            .mayOnlyAccessLayers("records", "query", "time", "codes")
            .whereLayer("records")
            .mayOnlyAccessLayers("query", "time", "codes")
            .whereLayer("query")
            .mayOnlyAccessLayers("time", "codes")
            .whereLayer("time")
            .mayOnlyAccessLayers("codes");

    @ArchTest
    static final ArchRule no_cycles = slices().matching("parley.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_time_asks_what_time_it_is = noClasses()
            .that()
            .resideOutsideOfPackages("parley.time", "parley.database")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule values_are_records = classes()
            .that()
            .haveNameMatching(".*(Row|Form|Filter|Detail)")
            .and()
            .doNotHaveFullyQualifiedName("parley.web.Form")
            .should()
            .beRecords();

    @ArchTest
    static final ArchRule rows_hold_no_entities = noClasses()
            .that()
            .haveNameMatching(".*(Row|Filter|Detail|Report)")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule pages_and_api_leave_the_database_alone = noClasses()
            .that()
            .haveNameMatching(".*(Pages|Api)")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule endpoints_are_public_in_hidden_classes = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .should()
            .bePublic()
            .andShould()
            .beDeclaredInClassesThat()
            .arePackagePrivate();

    @ArchTest
    static final ArchRule nothing_has_an_empty_name =
            noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|DTO|Base|Common)");
}
