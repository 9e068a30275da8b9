package org.sems.jira.gate.transition;

import com.atlassian.jira.issue.Issue;
import java.lang.ref.WeakReference;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sems.catalogue.recordtype.DecidedFacts;
import org.sems.gate.Gate;
import org.sems.jira.record.field.RecordTypes;
import org.sems.problem.Refused;
import org.sems.record.FactText;
import org.sems.record.RecordFacts;

/**
 * What the decided facts of a record hold. What a gate has seen is kept until the decision, which the same thread makes: a validator cannot
 * leave anything in the variables of the transition. Kept in the JDK's classes, so that a thread of Jira holds nothing of ours when the app
 * is gone.
 */
public final class FactSnapshots {
    private final ThreadLocal<Map.Entry<WeakReference<Object>, Map<String, String>>> seen = new ThreadLocal<>();
    private final RecordTypes types;

    public FactSnapshots(RecordTypes types) {
        this.types = types;
    }

    /** Several gates on one transition have seen what all of them have seen. */
    public void note(RunningTransition transition, Map<String, String> facts) {
        Map<String, String> all = new TreeMap<>(seenIn(transition).orElse(Map.of()));
        all.putAll(facts);
        seen.set(new SimpleImmutableEntry<>(new WeakReference<>(transition.issue()), all));
    }

    /** What the gates of this transition saw; empty if none was evaluated, because the caller skipped them. */
    public Optional<Map<String, String>> seenIn(RunningTransition transition) {
        return Optional.ofNullable(seen.get())
                .filter(entry -> entry.getKey().get() == transition.issue())
                .map(Map.Entry::getValue);
    }

    public void forget() {
        seen.remove();
    }

    /** What they hold, as texts to compare. One that cannot be read has a text, too. */
    public Map<String, String> read(Issue issue, RecordFacts record, Gate gate) {
        Set<String> fields = new TreeSet<>(gate.reads().fields());
        types.find(issue)
                .map(DecidedFacts::of)
                .map(DecidedFacts::fieldsAndHistory)
                .ifPresent(fields::addAll);
        Map<String, String> facts = new TreeMap<>();
        fields.forEach(field -> facts.put(field, text(record, field)));
        return facts;
    }

    private static String text(RecordFacts record, String field) {
        try {
            return FactText.of(record, field);
        } catch (Refused unreadable) {
            return "? " + unreadable.problems().get(0).code();
        }
    }
}
