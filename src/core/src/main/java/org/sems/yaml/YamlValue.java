package org.sems.yaml;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value and its line. Each reading method reports a value of another kind as a problem and answers with an empty one,
 * so that reading goes on to the next fault.
 */
public final class YamlValue {

    private static final int LONGEST_WORD = 255;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private final YamlFile file;

    @Nullable
    private final Node node;

    private final String place;

    YamlValue(YamlFile file, Node node) {
        this.file = file;
        this.node = node;
        this.place = file.place(node);
    }

    private YamlValue(YamlFile file, String place) {
        this.file = file;
        this.node = null;
        this.place = place;
    }

    /** Stands for what should be here and is not; its absence has been reported. */
    static YamlValue missing(YamlFile file, String place) {
        return new YamlValue(file, place);
    }

    YamlFile file() {
        return file;
    }

    /** Empty for what should be here and is not. */
    Optional<Node> node() {
        return Optional.ofNullable(node);
    }

    /** Stands for something that should be in this place; its absence has been reported. */
    public YamlValue nothing() {
        return missing(file, place);
    }

    /** {@code file:line}. */
    public String place() {
        return place;
    }

    public void report(String code, Object... arguments) {
        file.report(code, place, arguments);
    }

    /** One line of at most 255 characters, with something in it. */
    public YamlWord word() {
        String text = scalar().orElse("");
        if (text.length() > LONGEST_WORD || text.chars().anyMatch(Character::isISOControl)) {
            report("yaml.not-one-line", LONGEST_WORD);
            text = "";
        }
        return new YamlWord(text, this);
    }

    /** The text as it stands, without any check or report; empty if this is no text. */
    public Optional<String> plain() {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    /** The keys of the map that lies along these keys, without any check or report; empty if there is none. */
    public Optional<Set<String>> plainKeys(String... path) {
        Node found = node;
        for (String key : path) {
            found = plainValue(found, key);
        }
        return !(found instanceof MappingNode mapping)
                ? Optional.empty()
                : Optional.of(mapping.getValue().stream()
                        .flatMap(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                                ? Stream.of(key.getValue())
                                : Stream.empty())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Nullable
    private static Node plainValue(@Nullable Node in, String key) {
        return !(in instanceof MappingNode mapping)
                ? null
                : mapping.getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                                && name.getValue().equals(key))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                        .orElse(null);
    }

    /** Text of any number of lines, with something in it. */
    public String prose() {
        return scalar().orElse("");
    }

    /** A whole number from the range; empty after the fault has been reported. */
    public OptionalInt number(int lowest, int highest) {
        String text = scalar().orElse("");
        if (NUMBER.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= lowest && number <= highest) {
                return OptionalInt.of(number);
            }
        }
        if (!text.isEmpty()) {
            report("yaml.not-a-number", text, lowest, highest);
        }
        return OptionalInt.empty();
    }

    public boolean flag() {
        String text = scalar().orElse("");
        if (!text.isEmpty() && !"true".equals(text) && !"false".equals(text)) {
            report("yaml.not-true-or-false", text);
        }
        return "true".equals(text);
    }

    public List<YamlValue> list() {
        if (node instanceof SequenceNode sequence && isPlain(sequence, Tag.SEQ)) {
            return sequence.getValue().stream()
                    .map(item -> new YamlValue(file, item))
                    .toList();
        }
        reportKind("yaml.not-a-list");
        return List.of();
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isEmptyList() {
        return node instanceof SequenceNode sequence && sequence.getValue().isEmpty();
    }

    public List<YamlWord> words() {
        return list().stream().map(YamlValue::word).filter(YamlWord::isGiven).toList();
    }

    /** A list, or one word that stands for a list of one. */
    public List<YamlWord> oneOrMore() {
        return isList() ? words() : Stream.of(word()).filter(YamlWord::isGiven).toList();
    }

    public YamlMap map() {
        if (node instanceof MappingNode mapping && isPlain(mapping, Tag.MAP)) {
            return new YamlMap(file, mapping, this);
        }
        reportKind("yaml.not-a-map");
        return YamlMap.empty(file);
    }

    private Optional<String> scalar() {
        if (!(node instanceof ScalarNode scalar)) {
            reportKind("yaml.not-text");
            return Optional.empty();
        }
        if (!scalar.getTag().getValue().startsWith(Tag.PREFIX)) {
            report("yaml.tag", scalar.getTag().getValue());
            return Optional.empty();
        }
        if (Tag.NULL.equals(scalar.getTag()) || scalar.getValue().isBlank()) {
            report("yaml.blank");
            return Optional.empty();
        }
        return Optional.of(scalar.getValue());
    }

    private boolean isPlain(Node found, Tag usual) {
        if (!usual.equals(found.getTag())) {
            report("yaml.tag", found.getTag().getValue());
        }
        return true;
    }

    private void reportKind(String code) {
        if (node != null) {
            report(code);
        }
    }
}
