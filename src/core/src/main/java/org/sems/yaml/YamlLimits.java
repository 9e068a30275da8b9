package org.sems.yaml;

import java.util.Optional;
import org.sems.yaml.YamlFile.Refusal;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Looks through the stream of events, which needs no memory, before anything is built from it: anchors make a huge tree
 * of a small file, and depth exhausts the stack.
 */
final class YamlLimits {

    private static final int DEEPEST = 20;

    private YamlLimits() {}

    static Optional<Refusal> check(String text, LoadSettings settings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof AliasEvent
                    || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                return Optional.of(new Refusal("yaml.anchor", line(event)));
            }
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                return Optional.of(new Refusal("yaml.too-deep", line(event)));
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return Optional.empty();
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
