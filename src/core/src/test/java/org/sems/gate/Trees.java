package org.sems.gate;

import org.sems.problem.Problems;
import org.sems.yaml.YamlFile;

/** Trees of rules from YAML in one line. */
final class Trees {

    private Trees() {}

    static Node of(String yaml) {
        Problems problems = new Problems();
        Node node = GateReader.node(
                        YamlFile.read("test", "gate: {" + yaml + "}", problems).get("gate"), Vocabulary.ofAnything())
                .orElse(null);
        problems.refuseIfAny();
        return node;
    }
}
