package org.sems.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.appointment.Post;
import org.sems.appointment.State;
import org.sems.appointment.Vacancy;
import org.sems.jira.testing.English;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.plan.Action;

/** Texts whose keys are put together in code: what can be asked for is there, and what is there is asked for. */
class ComposedTextsTest {

    private static final Path CORE = Path.of("../core/src/main/java/org/sems");
    private static final Path PLUGIN = Path.of("src/main/java/org/sems/jira");
    /** To the end of the statement: the code may be one of two. */
    private static final Pattern WHY = Pattern.compile("(?:PlanMessage\\.of|kept|forget)\\(([^;{]*);");

    private static final Pattern DRIFT = Pattern.compile("(?:drift|new Drift)\\(([^;{]*);");
    private static final Pattern CODE = Pattern.compile("\"([a-zA-Z]+(?:[-.][a-zA-Z]+)*)\"");
    private static final Pattern SHOWN = Pattern.compile("\\$(?:t|page\\.get\\(\"texts\"\\))\\.get\\(\"([^\"]+)\"\\)");

    @Test
    void whatASetUpDoesAndToWhatKindOfThing() {
        assertThat(present("sems.setup.action."))
                .isEqualTo(names(Stream.of(Action.values()).map(Action::name)));
        assertThat(present("sems.setup.kind."))
                .isEqualTo(names(Stream.of(Kind.values()).map(Kind::text)));
    }

    @Test
    void whyItDoesSo() throws IOException {
        Set<String> asked = literals(List.of(CORE.resolve("provisioning"), PLUGIN.resolve("provisioning")), WHY);
        asked.removeAll(Set.of("true")); // what a form sends

        assertThat(asked).hasSizeGreaterThan(30).isEqualTo(present("sems.setup.why."));
    }

    @Test
    void howJiraHasDrifted() throws IOException {
        Set<String> asked = literals(List.of(CORE.resolve("provisioning/plan/FindDrift.java")), DRIFT);
        asked.removeAll(Set.of("name", "fields", "scheme"));

        assertThat(asked).hasSizeGreaterThan(5).isEqualTo(present("sems.setup.drift."));
    }

    @Test
    void whoHasWhichDutyAndHowItStands() {
        assertThat(present("sems.duty.post.")).isEqualTo(names(Post.ALL.stream().map(Post::text)));
        assertThat(present("sems.duty.state."))
                .isEqualTo(names(Stream.of(State.values()).map(State::text)));
        assertThat(present("sems.duty.vacancy."))
                .isEqualTo(names(Stream.of(Vacancy.Cause.values()).map(Vacancy.Cause::text)));
    }

    /** A key that a template shows and its page does not hand over would stand there as it is written. */
    @ParameterizedTest
    @CsvSource({
        "admin, sems.setup.page., provisioning/web",
        "duty, sems.duty.page., appointment/web approval/web criteria/web duty ledger/web page"
    })
    void whatAPageShows(String templates, String prefix, String packages) throws IOException {
        Set<String> shown = found(Path.of("src/main/resources/templates", templates), SHOWN)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> literals =
                literals(Stream.of(packages.split(" ")).map(PLUGIN::resolve).toList(), Pattern.compile("([^;]+)"));

        assertThat(shown).hasSizeGreaterThan(20).isSubsetOf(present(prefix)).isSubsetOf(literals);
        assertThat(present(prefix))
                .as("each is asked for somewhere")
                .allSatisfy(key -> assertThat(literals.contains(key) || literals.contains(prefix + key))
                        .as(key)
                        .isTrue());
    }

    private static Set<String> present(String prefix) {
        return names(English.texts().keySet().stream()
                .map(String::valueOf)
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length())));
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }

    /** Quoted codes within what matches. */
    private static Set<String> literals(Collection<Path> places, Pattern within) throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Path place : places) {
            found(place, within)
                    .forEach(text -> CODE.matcher(text).results().forEach(code -> codes.add(code.group(1))));
        }
        return codes;
    }

    private static Stream<String> found(Path place, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList().stream()
                    .flatMap(file -> pattern.matcher(read(file)).results().map(found -> found.group(1)));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
