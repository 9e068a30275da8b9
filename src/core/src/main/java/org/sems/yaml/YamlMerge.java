package org.sems.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sems.yaml.YamlMap.Entry;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Puts parts of several files together. Every part keeps the place where it was written, so that a fault in the whole is still reported at
 * its file and line. The arguments stay as they are.
 */
public final class YamlMerge {

    private YamlMerge() {}

    /** The map with a value behind the key, replacing what stood there before. */
    public static YamlMap with(YamlMap map, String key, YamlValue value) {
        List<NodeTuple> tuples = new ArrayList<>();
        boolean replaced = false;
        for (Entry entry : map.entries()) {
            boolean isIt = entry.key().text().equals(key);
            tuple(entry.key().value(), isIt ? value : entry.value()).ifPresent(tuples::add);
            replaced |= isIt;
        }
        if (!replaced) {
            value.node().ifPresent(node -> tuples.add(new NodeTuple(word(key, node.getStartMark()), node)));
        }
        return map(map, tuples);
    }

    /** The map with one more entry; its key is not in the map yet. */
    public static YamlMap with(YamlMap map, Entry entry) {
        List<NodeTuple> tuples = new ArrayList<>();
        map.entries().forEach(own -> tuple(own.key().value(), own.value()).ifPresent(tuples::add));
        tuple(entry.key().value(), entry.value()).ifPresent(tuples::add);
        return map(map, tuples);
    }

    /** The map as a value of another map. */
    public static YamlValue value(YamlMap map) {
        List<NodeTuple> tuples = new ArrayList<>();
        map.entries().forEach(own -> tuple(own.key().value(), own.value()).ifPresent(tuples::add));
        return new YamlValue(map.file(), mapping(tuples, map.start()));
    }

    /** A map of the value behind the key, and nothing else. */
    public static YamlMap under(String key, YamlValue value) {
        Optional<Mark> start = value.node().flatMap(Node::getStartMark);
        List<NodeTuple> tuple = value.node().map(node -> new NodeTuple(word(key, start), node)).stream()
                .toList();
        return new YamlValue(value.file(), mapping(tuple, start)).map();
    }

    /** The map with the items of a list of another map behind its own; what is no list is reported and has no items. */
    public static YamlMap joined(YamlMap map, String list, YamlMap more) {
        Optional<YamlValue> items = more.find(list);
        Optional<YamlValue> own = map.find(list);
        return items.isEmpty() || items.get().list().isEmpty()
                ? map
                : with(map, list, own.map(first -> joined(first, items.get())).orElse(items.get()));
    }

    private static YamlValue joined(YamlValue list, YamlValue more) {
        return list(list, Stream.concat(items(list), items(more)).toList());
    }

    /** The list without the words of which the text is among these. */
    public static YamlValue without(YamlValue list, Set<String> texts) {
        return list(
                list,
                items(list)
                        .filter(item -> !(item instanceof ScalarNode word) || !texts.contains(word.getValue()))
                        .toList());
    }

    /** A map of one key, behind which both values stand in a list. It stands where the second one does. */
    public static YamlValue both(String key, YamlValue first, YamlValue second) {
        List<Node> items =
                Stream.of(first, second).flatMap(value -> value.node().stream()).toList();
        Optional<Mark> start = second.node().flatMap(Node::getStartMark);
        Node list = new SequenceNode(Tag.SEQ, false, items, FlowStyle.FLOW, start, start);
        return new YamlValue(first.file(), mapping(List.of(new NodeTuple(word(key, start), list)), start));
    }

    private static YamlMap map(YamlMap like, List<NodeTuple> tuples) {
        return new YamlValue(like.file(), mapping(tuples, like.start())).map();
    }

    private static YamlValue list(YamlValue like, List<Node> items) {
        Optional<Mark> start = like.node().flatMap(Node::getStartMark);
        return new YamlValue(like.file(), new SequenceNode(Tag.SEQ, false, items, FlowStyle.FLOW, start, start));
    }

    private static Stream<Node> items(YamlValue list) {
        return list.node().filter(SequenceNode.class::isInstance).map(node -> ((SequenceNode) node).getValue()).stream()
                .flatMap(List::stream);
    }

    private static Optional<NodeTuple> tuple(YamlValue key, YamlValue value) {
        return key.node().flatMap(name -> value.node().map(node -> new NodeTuple(name, node)));
    }

    private static Node mapping(List<NodeTuple> tuples, Optional<Mark> start) {
        return new MappingNode(Tag.MAP, false, tuples, FlowStyle.BLOCK, start, start);
    }

    private static Node word(String text, Optional<Mark> start) {
        return new ScalarNode(Tag.STR, false, text, ScalarStyle.PLAIN, start, start);
    }
}
