package org.sems.jira.provisioning.workflow.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.effect.EffectsText;
import org.sems.gate.GateText;
import org.w3c.dom.Element;

/**
 * Guards what the workflows of installed SeMSs hold: class, module, phase, gate and effects of every transition, as each version of the
 * app stored them. They stay there until somebody applies, and nobody has to. Lines are only ever added.
 */
class StoredInWorkflowsTest {
    private static final Path FILE = Path.of("src/test/resources/stored-in-workflows.txt");
    private static final Path LACKING = Path.of("target/stored-in-workflows.lacking.txt");
    private static final Path DESCRIPTOR = Path.of("../../atlassian-plugin.xml");
    private static final String ADVICE =
            "%n1. A gate or effect changed: raise `version:` of its record type, then add the lines of src/plugin/%s to src/plugin/%s."
                    + "%n2. Never change or take away a line that was released: workflows in the field hold it."
                    + " Before the first release it may be replaced."
                    + "%n3. A renamed class, module key, argument, rule or parameter is no new line but a mistake: undo it.%n";
    private static final Set<String> MODULES = Set.of(
            "org.sems.jira.gate.GateValidator org.sems.jiragate-validator",
            "org.sems.jira.gate.GateCondition org.sems.jiragate-condition",
            "org.sems.jira.gate.EffectFunction org.sems.jiraeffect-function");

    @Test
    void everyTextThatWeStoreIsOnTheList() throws IOException {
        List<String> stored = stored();
        List<String> lacking = lines(CatalogueReader.shipped()).stream()
                .filter(line -> !stored.contains(line))
                .toList();
        Files.write(LACKING, lacking);

        assertThat(lacking)
                .as("What workflows store has changed." + ADVICE, LACKING, FILE)
                .isEmpty();
    }

    /** The origin of a gate is told in the ledger: it means one text for ever. */
    @Test
    void oneVersionOfATransitionHasOneText() throws IOException {
        assertThat(twoTextsOfOneOrigin(stored()))
                .as("One version has two texts." + ADVICE, LACKING, FILE)
                .isEmpty();
    }

    @Test
    void everyTextThatWasEverStoredIsStillRead() throws IOException {
        for (String line : stored()) {
            String[] parts = line.split("\t", -1);
            assertThatCode(() -> read(parts[4], parts[5])).as(line).doesNotThrowAnyException();
        }
    }

    @Test
    void everyClassAndModuleThatWasEverNamedIsStillThere() throws Exception {
        String descriptor = Files.readString(DESCRIPTOR);

        assertThat(MODULES)
                .containsAll(stored().stream().map(line -> line.split("\t")[2]).toList());
        for (String one : MODULES) {
            assertThat(Class.forName(one.substring(0, one.indexOf(' '))).getSimpleName())
                    .isNotBlank();
            assertThat(descriptor)
                    .contains("key=\"" + one.substring(one.indexOf(' ') + " org.sems.jira".length()) + "\"")
                    .contains("<" + kind(one) + "-class>" + one.substring(0, one.indexOf(' ')) + "</");
        }
    }

    @Test
    void notesAChangedGate() throws IOException {
        List<String> stored = stored();
        String line = stored.stream()
                .filter(one -> one.contains("field-is-set"))
                .findFirst()
                .orElseThrow();

        assertThat(stored).doesNotContain(line.replace("field-is-set", "field-was-set"));
        assertThat(twoTextsOfOneOrigin(List.of(line, line.replace("field-is-set", "field-was-set"))))
                .hasSize(1);
    }

    private static List<String> stored() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static List<String> twoTextsOfOneOrigin(List<String> lines) {
        Map<String, Set<String>> texts = new TreeMap<>();
        lines.stream()
                .map(line -> line.split("\t", 5))
                .forEach(parts -> texts.computeIfAbsent(
                                String.join(" ", parts[0], parts[1], parts[2], parts[3]), key -> new TreeSet<>())
                        .add(parts[4]));
        return texts.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void read(String gate, String effects) {
        if (!gate.isEmpty()) {
            GateText.read(gate);
        }
        if (!effects.isEmpty()) {
            EffectsText.read(effects);
        }
    }

    private static String kind(String module) {
        return module.contains("Validator") ? "validator" : module.contains("Condition") ? "condition" : "function";
    }

    /** Profile, type with version and action, class with module, phase, gate, effects. */
    private static List<String> lines(Catalogue catalogue) {
        List<String> lines = new ArrayList<>();
        for (Profile profile : catalogue.profiles().values()) {
            for (RecordType type : catalogue.recordTypesOf(profile)) {
                for (Element element : WorkflowText.of(WorkflowXml.of(type, profile))
                        .elements(Set.of("validator", "condition", "function"))) {
                    Map<String, String> args = ReleasedWorkflow.args(element);
                    if (args.get("class.name").startsWith("org.sems.")) {
                        lines.add(String.join(
                                "\t",
                                profile.key(),
                                type.key() + "@" + type.version() + " " + ReleasedWorkflow.place(element),
                                args.remove("class.name") + " " + args.remove("full.module.key"),
                                or(args.remove("sems.phase")),
                                or(args.remove("sems.gate")),
                                or(args.remove("sems.effects"))));
                        assertThat(args).as("arguments that nobody knows").isEmpty();
                    }
                }
            }
        }
        return lines;
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
