package org.sems.catalogue.reading.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sems.catalogue.Duties;
import org.sems.catalogue.KnownKeys;
import org.sems.catalogue.NameRules;
import org.sems.rating.Level;
import org.sems.rating.RiskModels;
import org.sems.record.AcceptanceLadder;
import org.sems.record.LadderStep;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlValue;

/**
 * The ladder of acceptance: a step for each level that the profile's risk model gives. A more serious level is never
 * accepted for longer, and never reviewed later, than a less serious one.
 */
final class AcceptanceReader {

    private static final int MOST_DAYS = 3650;

    private final Map<String, Level> levels;
    private final KnownKeys levelNames;

    AcceptanceReader(List<Level> levels, KnownKeys levelNames) {
        this.levels =
                levels.stream().collect(Collectors.toMap(Level::name, Function.identity(), (first, second) -> first));
        this.levelNames = levelNames;
    }

    /** @param roles of the profile */
    AcceptanceLadder read(YamlMap map, KnownKeys roles, RiskModels models, String riskModel) {
        Map<Integer, LadderStep> byRank = new TreeMap<>();
        Map<Integer, Entry> entries = new TreeMap<>();
        for (Entry entry : map.entries()) {
            step(entry, roles).ifPresent(step -> {
                LadderStep same = byRank.putIfAbsent(step.level().rank(), step);
                if (same != null) {
                    entry.key()
                            .report(
                                    "profile.acceptance-rank-twice",
                                    step.level().name(),
                                    same.level().name());
                }
                entries.putIfAbsent(step.level().rank(), entry);
            });
        }
        requireFallingDays(byRank, entries, "accept-for-days", LadderStep::acceptForDays);
        requireFallingDays(byRank, entries, "review-after-days", LadderStep::reviewAfterDays);
        Set<String> given =
                map.entries().stream().map(entry -> entry.key().text()).collect(Collectors.toSet());
        models.newest(riskModel).stream()
                .flatMap(model -> model.levels().stream())
                .map(Level::name)
                .filter(level -> !given.contains(level))
                .forEach(level -> map.report("profile.level-without-acceptance", level, riskModel));
        return new AcceptanceLadder(List.copyOf(byRank.values()));
    }

    private Optional<LadderStep> step(Entry entry, KnownKeys roles) {
        String name = NameRules.known(entry.key(), levelNames, "catalogue.unknown-level");
        YamlMap map = entry.value().map().allowing("roles", "duties", "accept-for-days", "review-after-days");
        // A level that nobody may accept is still reviewed, and has no days for which an acceptance would hold.
        boolean isForNobody = map.find("roles").isEmpty() && map.find("duties").isEmpty();
        if (isForNobody && map.find("accept-for-days").isPresent()) {
            map.report("profile.acceptance-by-nobody", name);
        }
        List<String> named = map.find("roles")
                .map(list -> NameRules.allKnown(list, roles, "catalogue.unknown-role"))
                .orElse(List.of());
        List<String> duties = map.find("duties")
                .map(list -> NameRules.allKnown(list, Duties.KNOWN, "catalogue.unknown-duty"))
                .orElse(List.of());
        OptionalInt accept = isForNobody ? OptionalInt.of(0) : days(map.get("accept-for-days"));
        OptionalInt review = days(map.get("review-after-days"));
        return Optional.ofNullable(levels.get(name))
                .filter(level -> accept.isPresent() && review.isPresent())
                .map(level -> new LadderStep(
                        level, Set.copyOf(named), Set.copyOf(duties), accept.getAsInt(), review.getAsInt()));
    }

    private static OptionalInt days(YamlValue value) {
        return value.number(1, MOST_DAYS);
    }

    private static void requireFallingDays(
            Map<Integer, LadderStep> byRank,
            Map<Integer, Entry> entries,
            String what,
            Function<LadderStep, Integer> days) {
        LadderStep[] below = new LadderStep[1];
        byRank.values().stream()
                .sorted(Comparator.comparingInt(step -> step.level().rank()))
                .forEach(step -> {
                    if (below[0] != null && days.apply(step) > days.apply(below[0])) {
                        entries.get(step.level().rank())
                                .value()
                                .map()
                                .get(what)
                                .report(
                                        "profile.acceptance-grows",
                                        step.level().name(),
                                        what,
                                        below[0].level().name());
                    }
                    below[0] = step;
                });
    }
}
