package org.sems.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.criteria.ToleranceLine;
import org.sems.problem.Problem;
import org.sems.rating.Level;
import org.sems.rating.ModelVersion;
import org.sems.rating.Rating;
import org.sems.rating.RatingStage;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;
import org.sems.record.AcceptanceLadder;
import org.sems.record.Approval;
import org.sems.record.Direction;
import org.sems.record.FieldValue;
import org.sems.record.LadderStep;
import org.sems.record.LinkedRecord;
import org.sems.record.Policy;
import org.sems.record.ReviewState;
import org.sems.record.Situation;
import org.sems.record.Standing;
import org.sems.record.StateChange;
import org.sems.record.ToldActor;
import org.sems.record.ToldRecord;

/**
 * A situation as the tables of cases tell it: clauses parted by "; ". It is 1 March 2026, anna acts, tolerance ends at
 * Medium. What a clause does not say is not so. A clause that nobody understands fails the test.
 */
final class SituationInWords {

    /** The code of whatever keeps a fact from being read. */
    static final String UNREADABLE = "test.unreadable";

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final RiskModels MODELS = CatalogueReader.shipped().riskModels();
    private static final List<Level> LEVELS = CatalogueReader.shipped().levels();

    private final ToldRecord record = new ToldRecord();
    private final ToldActor actor = new ToldActor();
    private final Map<String, Set<String>> persons = new HashMap<>();
    private final Map<Pattern, Consumer<Matcher>> clauses = new HashMap<>();

    private SituationInWords() {
        clause("nothing", m -> {});
        clause(
                "([a-z-]+) = (.+)",
                m -> record.with(m.group(1), FieldValue.words(m.group(2).split(" \\+ "))));
        clause(
                "([a-z-]+) becomes the day ([0-9-]+)",
                m -> record.setting(m.group(1), FieldValue.day(LocalDate.parse(m.group(2)))));
        clause(
                "([A-Z]+-[0-9]+) \\((.+)\\) waits for a review",
                m -> record.waitingForReview(linked(m.group(1), m.group(2))));
        clause("([a-z-]+) becomes ([a-zA-Z ]+)", m -> record.setting(m.group(1), FieldValue.words(m.group(2))));
        clause("([a-z-]+) is blank", m -> record.with(m.group(1), FieldValue.words(" \u00a0\u200b")));
        clause("([a-z-]+) is on ([0-9-]+)", m -> record.with(m.group(1), FieldValue.day(LocalDate.parse(m.group(2)))));
        clause("([a-z-]+) cannot be read", m -> record.unreadable(m.group(1), Problem.of(UNREADABLE, m.group(1))));
        clause("([a-z-]+) makes the rule fail", m -> record.broken(m.group(1)));
        clause("([a-z]+) is the ([a-z-]+)", m -> addPerson(m.group(2), m.group(1)));
        clause("([a-z]+) was the ([a-z-]+) before", m -> record.was(m.group(2), m.group(1)));
        clause("([a-z]+|nobody) moved it to ([A-Z][a-z ]+?)(?: \\(once ([A-Z][a-z ]+)\\))? on ([0-9-]+)", this::move);
        clause("anna has the role ([a-z-]+)", m -> actor.inRoles(m.group(1)));
        clause("anna is appointed ([a-z-]+)", m -> actor.standing(m.group(1), Standing.APPOINTED));
        clause("anna deputises for the ([a-z-]+)", m -> actor.standing(m.group(1), Standing.DEPUTY));
        clause("([a-z]+) rating (.+?) x (.+?)(?: by ([a-z0-9-]+))?", this::rate);
        clause(
                "([a-z]+) was rated (.+?) x (.+)",
                m -> record.ratedBefore(
                        RatingStage.ofKey(m.group(1)).orElseThrow(), rating("plain-5x5", m.group(2), m.group(3))));
        clause("([0-9]+) attachments?", m -> record.attached(Integer.parseInt(m.group(1))));
        clause("([a-z-]+) is in force(?: until ([0-9-]+))?", this::approve);
        clause("([a-z]+) ([A-Z]+-[0-9]+) \\((.+)\\)", m -> link(m.group(1), Direction.OUTWARD, m.group(2), m.group(3)));
        clause(
                "an effect raised ([A-Z]+-[0-9]+) \\((.+)\\) as ([a-z]+)",
                m -> record.raised(m.group(3), Direction.OUTWARD, linked(m.group(1), m.group(2))));
        clause(
                "asked ([A-Z]+-[0-9]+) \\((.+)\\) for a review that is (open|done)",
                m -> record.asked(
                        linked(m.group(1), m.group(2)),
                        ReviewState.valueOf(m.group(3).toUpperCase())));
        clause(
                "([A-Z]+-[0-9]+) \\((.+)\\) ([a-z]+) this",
                m -> link(m.group(3), Direction.INWARD, m.group(1), m.group(2)));
        clause(
                "review of ([A-Z]+-[0-9]+) is (open|done)",
                m -> record.reviewed(m.group(1), ReviewState.valueOf(m.group(2).toUpperCase())));
    }

    static Situation of(String words) {
        SituationInWords facts = new SituationInWords();
        List.of(words.split("; ")).forEach(facts::take);
        return new Situation(
                facts.record, facts.actor, new Policy(new ToleranceLine(level("Medium")), ladder()), TODAY);
    }

    /** Very low has no step at all; Unacceptable has one on which nobody stands. */
    private static AcceptanceLadder ladder() {
        return new AcceptanceLadder(List.of(
                new LadderStep(level("Low"), Set.of("risk-owner", "security-manager"), Set.of(), 365, 365),
                new LadderStep(level("Medium"), Set.of("security-manager"), Set.of(), 365, 180),
                new LadderStep(level("High"), Set.of("security-manager"), Set.of("accountable-manager"), 180, 90),
                new LadderStep(level("Very high"), Set.of(), Set.of("accountable-manager"), 90, 30),
                new LadderStep(level("Unacceptable"), Set.of(), Set.of(), 1, 1)));
    }

    private static Level level(String name) {
        return LEVELS.stream()
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void clause(String pattern, Consumer<Matcher> meaning) {
        clauses.put(Pattern.compile(pattern), meaning);
    }

    private void take(String clause) {
        List<Matcher> found = new ArrayList<>();
        clauses.forEach((pattern, meaning) -> {
            Matcher matcher = pattern.matcher(clause);
            if (matcher.matches()) {
                found.add(matcher);
                meaning.accept(matcher);
            }
        });
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " meanings of \"" + clause + "\"");
        }
    }

    private void rate(Matcher words) {
        String model = words.group(4) == null ? "plain-5x5" : words.group(4);
        record.rated(RatingStage.ofKey(words.group(1)).orElseThrow(), rating(model, words.group(2), words.group(3)));
    }

    private static Rating rating(String key, String likelihood, String impact) {
        RiskModel model = MODELS.find(ModelVersion.parse(key + ".1")).orElseThrow();
        return model.rate(model.cellNamed(List.of(likelihood, impact)).orElseThrow());
    }

    private void move(Matcher words) {
        Set<String> into = new HashSet<>(Set.of(words.group(2)));
        Optional.ofNullable(words.group(3)).ifPresent(into::add);
        String by = words.group(1).equals("nobody") ? "" : words.group(1);
        record.moved(new StateChange(into, by, LocalDate.parse(words.group(4))));
    }

    private void approve(Matcher words) {
        Optional<LocalDate> until = Optional.ofNullable(words.group(2)).map(LocalDate::parse);
        record.approved(new Approval(words.group(1), "clara", Optional.empty(), Instant.EPOCH, until, Map.of()));
    }

    private void link(String type, Direction direction, String key, String words) {
        record.linked(type, direction, linked(key, words));
    }

    private static LinkedRecord linked(String key, String words) {
        List<String> parts = List.of(words.split(", "));
        Set<String> owners = new HashSet<>();
        parts.stream().filter(part -> part.startsWith("owner ")).forEach(part -> owners.add(part.substring(6)));
        return new LinkedRecord(key, parts.get(0), parts.get(1), owners, !parts.contains("hidden"));
    }

    private void addPerson(String field, String userKey) {
        Set<String> all = persons.computeIfAbsent(field, any -> new HashSet<>());
        all.add(userKey);
        record.with(field, FieldValue.persons(all));
    }
}
