package org.sems.provisioning.registry;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Host;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.Shape;

/**
 * How the text of a {@link Shape} names other objects: {@code @{status:closed.done}} by our key, {@code @{status=10001}} by the
 * host's id; with {@code @name{...}} the object's name is meant, as in a query.
 */
public final class References {
    private static final Pattern REFERENCE = Pattern.compile("@(name)?\\{([a-z-]+)([:=])([^}]*)}");

    private References() {}

    public static String key(Kind kind, String key) {
        return "@{" + kind.text() + ":" + key + "}";
    }

    public static String nameOf(Kind kind, String key) {
        return "@name{" + kind.text() + ":" + key + "}";
    }

    public static String id(Kind kind, Object id) {
        return "@{" + kind.text() + "=" + id + "}";
    }

    /** Replaces our keys by the host's ids and present names where the registry knows them; leaves the others as they are. */
    public static String resolve(String text, Registry registry, Host host) {
        return replace(text, (reference) -> {
            if (!reference.byKey()) {
                return Optional.empty();
            }
            return registry.find(reference.kind(), reference.value())
                    .filter(registryEntry -> !registryEntry.hostId().isEmpty())
                    .map(registryEntry -> reference.meansName()
                            ? quoted(host.byId(registryEntry.kind(), registryEntry.hostId())
                                    .map(Existing::name)
                                    .orElse(registryEntry.name()))
                            : id(reference.kind(), registryEntry.hostId()));
        });
    }

    private static String quoted(String name) {
        return name.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** Whether it still names something by our key. */
    public static boolean isOpen(String text) {
        Matcher matcher = REFERENCE.matcher(text);
        return matcher.find() && matcher.group(3).equals(":");
    }

    /** The plain text that the host wants: ids without their braces. */
    public static String plain(String text) {
        return replace(text, reference -> Optional.of(reference.value()));
    }

    /** For people: names in place of references. */
    public static String readable(String text, Function<Reference, Optional<String>> names) {
        return replace(text, reference -> Optional.of(names.apply(reference).orElse(reference.value())));
    }

    private static String replace(String text, Function<Reference, Optional<String>> replacement) {
        if (text.indexOf('@') < 0) {
            return text;
        }
        Matcher matcher = REFERENCE.matcher(text);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            Reference reference = new Reference(
                    Kind.of(matcher.group(2)),
                    matcher.group(3).equals(":"),
                    matcher.group(4),
                    matcher.group(1) != null);
            matcher.appendReplacement(
                    result,
                    Matcher.quoteReplacement(replacement.apply(reference).orElse(matcher.group())));
        }
        return matcher.appendTail(result).toString();
    }

    public record Reference(Kind kind, boolean byKey, String value, boolean meansName) {}
}
