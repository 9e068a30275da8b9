package org.sems.jira.gate.transition;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sems.effect.Effect;
import org.sems.effect.EffectsText;
import org.sems.gate.Gate;
import org.sems.gate.GateText;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/**
 * Gates and effects that workflows store, by their text. Jira makes its condition, validator and function objects again
 * for every evaluation; so a text is parsed once for all of them.
 */
public final class ParsedGates {
    private static final Set<String> UNREADABLE = Set.of("gate.unreadable", "effect.unreadable");
    private final Cache<String, Parsed<Gate>> gates;
    private final Cache<String, Parsed<List<Effect>>> effects;

    public ParsedGates(CacheManager caches) {
        this.gates = caches.getCache(ParsedGates.class.getName() + ".gates", text -> Parsed.by(GateText::read, text));
        this.effects =
                caches.getCache(ParsedGates.class.getName() + ".effects", text -> Parsed.by(EffectsText::read, text));
    }

    /** @throws Refused also if there is none: a gate that is gone is no open gate */
    public Gate gate(Optional<String> text) {
        return gates.get(text.orElseThrow(() -> new Refused(Problem.of("gate.unreadable"))))
                .get();
    }

    /** @throws Refused if there is a text and it cannot be read */
    public List<Effect> effects(Optional<String> text) {
        return text.map(given -> effects.get(given).get()).orElse(List.of());
    }

    /** What exactly is wrong with a text that cannot be read is for the administrator, who sees it in the workflow editor and in the log. */
    public static List<Problem> forUsers(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> UNREADABLE.contains(problem.code()))
                .findFirst()
                .map(List::of)
                .orElse(problems);
    }

    /** What came of a text, also if nothing did: caches wrap what their loaders throw. */
    private record Parsed<T>(Optional<T> value, List<Problem> problems) {

        static <T> Parsed<T> by(Function<String, T> reader, String text) {
            try {
                return new Parsed<>(Optional.of(reader.apply(text)), List.of());
            } catch (Refused unreadable) {
                return new Parsed<>(Optional.empty(), unreadable.problems());
            }
        }

        T get() {
            return value.orElseThrow(() -> new Refused(problems));
        }
    }
}
