package org.sems.catalogue.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sems.catalogue.NameRules;
import org.sems.rating.Level;
import org.sems.yaml.UniqueNames;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlWord;

/** {@code levels.yaml}: name to rank and colour. */
final class LevelsReader {

    private final UniqueNames names = new UniqueNames("level.name-twice");

    /** From the least to the most serious; a faulty level is left out, and reported. */
    List<Level> read(YamlMap file) {
        return file.entries().stream()
                .flatMap(this::level)
                .sorted(Comparator.comparingInt(Level::rank))
                .toList();
    }

    private Stream<Level> level(Entry entry) {
        names.claimIgnoringCase(entry.key());
        String name = NameRules.name(entry.key());
        YamlMap map = entry.value().map().allowing("rank", "colour");
        int rank = map.get("rank").number(0, Level.HIGHEST_RANK).orElse(0);
        YamlWord colour = map.get("colour").word();
        String hex = colour.text().toLowerCase(Locale.ROOT);
        if (Level.isColour(hex)) {
            return Stream.of(new Level(name, rank, hex));
        }
        if (colour.isGiven()) {
            colour.report("level.colour-malformed", colour.text());
        }
        return Stream.empty();
    }
}
