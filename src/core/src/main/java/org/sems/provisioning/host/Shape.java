package org.sems.provisioning.host;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.sems.provisioning.registry.References;

/**
 * The parts of a host object that matter, by name, with their values, such as {@code options -> [Low, High]}. Other
 * objects are named by {@link References}. A part whose name begins with {@code ~} is content that is written on
 * creation and never compared. The order of values is the order of creation and plays no part in comparison. A part
 * without values is not there.
 */
public final class Shape {
    /** As a value of a part: it holds everything, so nothing is missing. */
    public static final String ALL = "*";
    /** Content part of a workflow: how many classes of this app it names. */
    public static final String GATES = "~gates";
    /** Content part of a workflow, followed by an action's id: {@code validator ...} and {@code function ...} of this app on the action. */
    public static final String OURS = "~ours on ";

    private static final Shape EMPTY = new Shape(new TreeMap<>());
    private final SortedMap<String, List<String>> parts;

    private Shape(SortedMap<String, List<String>> parts) {
        this.parts = parts;
    }

    public static Shape empty() {
        return EMPTY;
    }

    public Shape with(String part, List<String> values) {
        SortedMap<String, List<String>> more = new TreeMap<>(parts);
        more.put(part, List.copyOf(values));
        return new Shape(more);
    }

    public Shape with(String part, String value) {
        return with(part, List.of(value));
    }

    public Shape without(Predicate<String> part) {
        SortedMap<String, List<String>> fewer = new TreeMap<>(parts);
        fewer.keySet().removeIf(part);
        return new Shape(fewer);
    }

    public List<String> part(String name) {
        return parts.getOrDefault(name, List.of());
    }

    public SortedMap<String, List<String>> parts() {
        return Collections.unmodifiableSortedMap(parts);
    }

    /** The one value of a part, or an empty text. */
    public String text(String part) {
        List<String> values = part(part);
        return values.isEmpty() ? "" : values.get(0);
    }

    public Shape map(UnaryOperator<String> each) {
        SortedMap<String, List<String>> mapped = new TreeMap<>();
        parts.forEach((part, values) ->
                mapped.put(each.apply(part), values.stream().map(each).toList()));
        return new Shape(mapped);
    }

    /**
     * This shape merged over a present one: parts that grow are joined, the others are this one's, what only the
     * present has stays, unless the kind is {@linkplain Kind#isWhole whole}.
     */
    public Shape laidOver(Kind kind, Shape present) {
        if (kind.isWhole()) {
            return this;
        }
        SortedMap<String, List<String>> joined = new TreeMap<>(present.parts);
        parts.forEach(
                (part, values) -> joined.put(part, kind.grows(part) ? joined(present.part(part), values) : values));
        return new Shape(joined);
    }

    private static List<String> joined(List<String> present, List<String> more) {
        if (present.contains(ALL)) {
            return present;
        }
        LinkedHashSet<String> all = new LinkedHashSet<>(present);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** Whether this is a workflow that names none of the app's classes where the wanted one does. */
    public boolean isReleasedFrom(Shape wanted) {
        return text(GATES).equals("0")
                && !wanted.text(GATES).equals("0")
                && !wanted.text(GATES).isEmpty();
    }

    /** What turns this shape into the other one. */
    public List<Difference> differencesTo(Shape other) {
        SortedMap<String, List<String>> all = new TreeMap<>(parts);
        all.putAll(other.parts);
        List<Difference> differences = new ArrayList<>();
        for (String part : all.keySet()) {
            if (!part.startsWith("~") && !new HashSet<>(part(part)).equals(new HashSet<>(other.part(part)))) {
                differences.add(new Difference(part, part(part), other.part(part)));
            }
        }
        return differences;
    }

    /** The same for the same compared parts, in any order of their values. */
    public String fingerprint() {
        StringBuilder text = new StringBuilder();
        parts.forEach((part, values) -> {
            if (!part.startsWith("~") && !values.isEmpty()) {
                text.append(part)
                        .append('=')
                        .append(values.stream().sorted().toList())
                        .append('\n');
            }
        });
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && parts.equals(shape.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return Map.copyOf(parts).toString();
    }
}
