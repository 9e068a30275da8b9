package org.sems.yaml;

import java.util.Optional;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * One file that someone may have written with care, by accident or with bad intent. Only nodes are composed, never
 * objects; size, depth and anchors are limited before that.
 */
public final class YamlFile {

    static final int LONGEST = 250_000;

    private final String name;
    private final Problems problems;
    private final LoadSettings settings;

    private YamlFile(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
        this.settings = LoadSettings.builder()
                .setLabel(name)
                .setUseMarks(true)
                .setAllowRecursiveKeys(false)
                .setMaxAliasesForCollections(0)
                .build();
    }

    /** The file's top-level map; where the file has none, an empty map, after the fault has been reported. */
    public static YamlMap read(String name, String text, Problems problems) {
        YamlFile file = new YamlFile(name, problems);
        return file.root(text).map(node -> new YamlValue(file, node).map()).orElseGet(() -> YamlMap.empty(file));
    }

    private Optional<Node> root(String text) {
        if (text.length() > LONGEST) {
            report("yaml.too-large", 1, text.length(), LONGEST);
            return Optional.empty();
        }
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            Optional<Refusal> refusal = YamlLimits.check(clean, settings);
            refusal.ifPresent(found -> report(found.code(), found.line()));
            if (refusal.isPresent()) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings).composeString(clean);
            if (root.isEmpty()) {
                report("yaml.empty", 1);
            }
            return root;
        } catch (MarkedYamlEngineException malformed) {
            report(
                    "yaml.malformed",
                    malformed.getProblemMark().map(Mark::getLine).orElse(0) + 1,
                    malformed.getProblem());
        } catch (YamlEngineException malformed) {
            report("yaml.malformed", 1, malformed.getMessage());
        } catch (IllegalArgumentException noCharacter) { // the parser's own, on an escape such as \UFFFFFFFF
            report("yaml.malformed", 1, noCharacter.getMessage());
        }
        return Optional.empty();
    }

    record Refusal(String code, int line) {}

    void report(String code, int line, Object... arguments) {
        problems.add(Problem.of(code, arguments).at(place(line)));
    }

    void report(String code, String place, Object... arguments) {
        problems.add(Problem.of(code, arguments).at(place));
    }

    String place(int line) {
        return name + ":" + line;
    }

    /** Where the node was read: a map may hold parts of another file ({@link YamlMap#with}), and each keeps its own place. */
    String place(Node node) {
        return node.getStartMark()
                .map(mark -> mark.getName() + ":" + (mark.getLine() + 1))
                .orElseGet(() -> place(1));
    }
}
