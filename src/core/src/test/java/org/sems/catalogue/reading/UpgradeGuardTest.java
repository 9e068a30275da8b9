package org.sems.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sems.MarkdownTable;
import org.sems.catalogue.Catalogue;
import org.sems.gate.GateText;
import org.sems.gate.Node.Call;
import org.sems.gate.RuleBook;
import org.sems.gate.rule.Parameter;
import org.sems.gate.rule.RuleEntry;
import org.sems.lifecycle.LifeCycle;

/**
 * What is stored in Jira outlives a release: ids of workflow steps and actions, names of fields and types, ranks and
 * matrices inside ratings. Adding lines to {@code stored-in-jira.txt} is a release; changing or removing one breaks
 * what customers have, and needs an upgrade task and a line in the changelog. The line of a step that goes becomes one
 * of a retired step, which stays for ever: records may stand in it, and its id means nothing else.
 */
class UpgradeGuardTest {

    private static final String GATE = "gate ";

    private final Catalogue catalogue = CatalogueReader.shipped();

    @Test
    void whatJiraStoresIsUnchanged() {
        List<String> pinned = pinned().toList();

        assertThat(stored()).containsExactlyInAnyOrderElementsOf(pinned);
    }

    /** Workflows hold gates for years: each is still read, and written as it was. */
    @Test
    void everyStoredGateStillMeansWhatItDid() {
        List<String> gates = pinned().filter(line -> line.startsWith(GATE))
                .map(line -> line.substring(GATE.length()))
                .toList();

        assertThat(gates)
                .allSatisfy(
                        text -> assertThat(GateText.write(GateText.read(text))).isEqualTo(text));
        assertThat(gates.stream()
                        .map(GateText::read)
                        .flatMap(gate -> gate.demands().stream())
                        .flatMap(demand -> demand.node().calls())
                        .map(Call::rule)
                        .distinct())
                .as("a sample of each rule")
                .containsExactlyInAnyOrderElementsOf(
                        RuleBook.entries().stream().map(RuleEntry::name).toList());
    }

    private static Stream<String> pinned() {
        return MarkdownTable.text("/stored-in-jira.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private List<String> stored() {
        return Stream.of(
                        levels(),
                        models(),
                        fields(),
                        linkTypes(),
                        recordTypes(),
                        profiles(),
                        rules(),
                        pinned().filter(line -> line.startsWith(GATE)))
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<String> levels() {
        return catalogue.levels().stream().map(level -> "level " + level.name() + " rank " + level.rank());
    }

    private Stream<String> models() {
        return catalogue.riskModels().all().stream()
                .flatMap(model -> model.cells().stream()
                        .map(cell -> "rating " + model.rate(cell).text() + " "
                                + String.join(" / ", model.stepNames(cell).values())));
    }

    private Stream<String> fields() {
        return catalogue.fields().values().stream()
                .map(field -> "field " + field.key() + " " + field.type().key() + " \"" + field.name() + "\" "
                        + field.options());
    }

    private Stream<String> linkTypes() {
        return catalogue.linkTypes().stream().map(type -> "link " + type.key() + " \"" + type.name() + "\"");
    }

    /** What an extension adds is stored in the profiles that have it. */
    private Stream<String> recordTypes() {
        return catalogue
                .recordTypesAnywhere()
                .flatMap(type -> Stream.concat(
                        Stream.of("type " + type.key() + " \"" + type.name() + "\""),
                        workflow(type.key(), type.lifeCycle())))
                .distinct();
    }

    private static Stream<String> workflow(String type, LifeCycle lifeCycle) {
        return Stream.of(
                        lifeCycle.retired().values().stream()
                                .map(state -> "retired " + type + " " + state.id() + " " + state.name() + " becomes "
                                        + state.becomes()),
                        lifeCycle.states().stream()
                                .map(state -> "step " + type + " " + state.id() + " " + state.name() + " "
                                        + state.category().name().toLowerCase(Locale.ROOT)
                                        + state.resolution()
                                                .map(name -> " " + name)
                                                .orElse("")),
                        lifeCycle.transitions().stream()
                                .map(transition -> "action " + type + " " + transition.id() + " " + transition.name()))
                .flatMap(lines -> lines);
    }

    private Stream<String> profiles() {
        return catalogue.profiles().values().stream()
                .flatMap(profile -> Stream.of(
                                profile.roles().stream()
                                        .map(role -> "role " + profile.key() + " " + role.key() + " \"" + role.name()
                                                + "\""),
                                profile.sensitivity().stream()
                                        .map(level -> "sensitivity " + profile.key() + " " + level.key() + " \""
                                                + level.name() + "\""),
                                profile.filters().stream()
                                        .map(filter -> "filter " + profile.key() + " " + filter.key()),
                                profile.dashboards().stream()
                                        .map(board -> "dashboard " + profile.key() + " " + board.key()))
                        .flatMap(lines -> lines));
    }

    private static Stream<String> rules() {
        return RuleBook.entries().stream()
                .map(rule -> rule.parameters().stream()
                        .map(UpgradeGuardTest::parameter)
                        .collect(Collectors.joining(
                                " ",
                                "rule " + rule.name() + " " + rule.form().name().toLowerCase(Locale.ROOT) + " ",
                                "")));
    }

    private static String parameter(Parameter parameter) {
        String usual = parameter.usual().map(value -> "=" + value).orElse(parameter.optional() ? "?" : "");
        return parameter.name() + ":" + parameter.kind().name().toLowerCase(Locale.ROOT) + usual;
    }
}
