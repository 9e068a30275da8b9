package org.sems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sems.MarkdownTable;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.effect.Effect;
import org.sems.gate.Demand;
import org.sems.gate.GateText;
import org.sems.lifecycle.State;
import org.sems.lifecycle.Transition;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** The pack {@code extra} adds to the risk of the pack {@code core}; only the profile {@code both} has the two of them. */
class ExtensionTest {

    private static final String FILE = "extensions/extra/risk.yaml";
    private static final String HERE = "§";

    private final Catalogue catalogue = CatalogueReader.read(extended().toFiles());
    private final RecordType plain = catalogue.recordType("core", "risk").orElseThrow();
    private final RecordType extended = catalogue.recordType("both", "risk").orElseThrow();

    private static MinimalCatalogue extended() {
        MinimalCatalogue catalogue = MinimalCatalogue.gated();
        return catalogue
                .with("packs/extra.yaml", "key: extra\nname: Extra\ndescription: Adds.\nrecord-types: []\n")
                .with(
                        "profiles/both.yaml",
                        catalogue
                                .text("profiles/core.yaml")
                                .replace("key: core", "key: both")
                                .replace("packs: [core]", "packs: [core, extra]"))
                .with(
                        "fields.yaml",
                        catalogue.text("fields.yaml") + "weight: {name: Weight, type: number, help: How heavy.}\n")
                .with(FILE, MarkdownTable.text("/extended-catalogue/" + FILE));
    }

    @Test
    void countsOnlyInProfilesThatHaveBothPacks() {
        assertThat(extended.view()).containsAll(plain.view()).contains("cause", "weight");
        assertThat(plain.view()).doesNotContain("cause", "weight");
        assertThat(catalogue.fieldsOf(catalogue.profiles().get("core")))
                .extracting(FieldDefinition::key)
                .doesNotContain("weight");
        assertThat(catalogue.fieldsOf(catalogue.profiles().get("both")))
                .extracting(FieldDefinition::key)
                .contains("weight");
    }

    @Test
    void leavesOtherTypesAsTheyAre() {
        assertThat(catalogue.recordType("both", "task")).isEqualTo(catalogue.recordType("core", "task"));
        assertThat(catalogue.recordTypesOf(catalogue.profiles().get("both")))
                .extracting(RecordType::key)
                .containsExactly("risk", "task");
    }

    @Test
    void addsStatesAndTransitions() {
        assertThat(extended.lifeCycle().states())
                .extracting(State::name)
                .containsExactly("Open", "Accepted", "Closed", "Parked");
        assertThat(step(extended, "Park").to()).isEqualTo("Parked");
        assertThat(plain.lifeCycle().state("Parked")).isEmpty();
    }

    @Test
    void addsFieldsDemandsAndEffectsToATransition() {
        Transition own = step(plain, "Accept");
        Transition more = step(extended, "Accept");

        assertThat(more.screen())
                .startsWith(own.screen().toArray(new String[0]))
                .endsWith("checker");
        assertThat(more.effects()).startsWith(own.effects().toArray(new Effect[0]));
        assertThat(more.effects()).hasSize(own.effects().size() + 1);
        assertThat(text("core", plain, own)).doesNotContain("checker");
        assertThat(text("both", extended, more))
                .contains("\"field-is-set\":\"checker\"")
                .contains("\"field-is-set\":\"note\"");
    }

    /** What the type demands is still demanded, as strictly as before. */
    @Test
    void keepsEveryDemandOfTheType() {
        List<String> own = demands("core", plain);

        assertThat(own).isNotEmpty();
        assertThat(demands("both", extended)).containsAll(own);
    }

    @Test
    void takesAFieldFromTheEditScreen() {
        assertThat(plain.edit()).containsExactly("summary");
        assertThat(extended.edit()).containsExactly("cause");
    }

    /** The dictionary knows every option; a profile asks for those of its packs. */
    @Test
    void addsOptionsToAField() {
        assertThat(catalogue.fields().get("strategy").options()).containsExactly("Accept", "Avoid", "Treat", "Insure");
        assertThat(options("both")).containsExactly("Accept", "Avoid", "Treat", "Insure");
        assertThat(options("core")).containsExactly("Accept", "Avoid", "Treat");
    }

    private List<String> options(String profile) {
        return catalogue.fieldsOf(catalogue.profiles().get(profile)).stream()
                .filter(field -> field.key().equals("strategy"))
                .findFirst()
                .orElseThrow()
                .options();
    }

    @Test
    void joinsWhatIsServedAndItsClauses() {
        assertThat(extended.serves()).containsExactly("R10", "R11");
        assertThat(extended.clauses()).containsEntry("cap-1223", List.of("2"));
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvFileSource(resources = "/extension-conflicts.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void refusesAConflictAtItsLine(String sound, String faulty, String code) {
        MinimalCatalogue faulted = extended().replacing(FILE, unescaped(sound), unescaped(faulty));
        String text = faulted.text(FILE);
        int line = 1 + StringUtils.countMatches(text.substring(0, text.indexOf(HERE)), '\n');
        faulted.with(FILE, text.replace(HERE, ""));

        assertThat(problems(faulted)).containsExactly(FILE + ":" + line + " " + code);
    }

    @Test
    void refusesAnExtensionByAnUnknownPackOfAnUnknownTypeOrOfAnOwnType() {
        MinimalCatalogue faulted = extended()
                .with("extensions/none/risk.yaml", "view: []\n")
                .with("extensions/extra/thing.yaml", "view: []\n")
                .with("extensions/core/task.yaml", "view: []\n");

        assertThat(problems(faulted))
                .containsExactly(
                        "extensions/core/task.yaml:1 extension.of-own-type",
                        "extensions/extra/thing.yaml:1 catalogue.unknown-record-type",
                        "extensions/none/risk.yaml:1 catalogue.unknown-pack");
    }

    /** No profile has both of them yet; one that will is refused too late. */
    @Test
    void refusesTwoPacksThatAddTheSame() {
        MinimalCatalogue faulted = extended()
                .with("packs/more.yaml", "key: more\nname: More\ndescription: Adds.\nrecord-types: []\n")
                .with("extensions/more/risk.yaml", "lifecycle:\n  states:\n    Parked: {id: 60, category: progress}\n");

        assertThat(problems(faulted)).containsExactly("extensions/more/risk.yaml:3 extension.state-exists");
    }

    private static List<String> problems(MinimalCatalogue faulted) {
        Refused refused = catchThrowableOfType(Refused.class, () -> CatalogueReader.read(faulted.toFiles()));

        assertThat(refused).as("refused").isNotNull();
        return refused.problems().stream().map(ExtensionTest::placed).toList();
    }

    private static String placed(Problem problem) {
        return problem.where() + " " + problem.code();
    }

    private List<String> demands(String profile, RecordType type) {
        return plain.lifeCycle().transitions().stream()
                .map(own -> step(type, own.name()))
                .flatMap(step -> catalogue.profiles().get(profile).gateOf(type, step).demands().stream()
                        .flatMap((Demand demand) -> demand.node().calls())
                        .map(call -> step.name() + " " + call.rule() + " " + call.arguments()))
                .toList();
    }

    private String text(String profile, RecordType type, Transition transition) {
        return GateText.write(catalogue.profiles().get(profile).gateOf(type, transition));
    }

    private static Transition step(RecordType type, String name) {
        return type.lifeCycle().transitions().stream()
                .filter(transition -> transition.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }
}
