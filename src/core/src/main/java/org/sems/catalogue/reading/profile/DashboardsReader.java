package org.sems.catalogue.reading.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.sems.catalogue.KnownKeys;
import org.sems.catalogue.NameRules;
import org.sems.catalogue.profile.Dashboard;
import org.sems.catalogue.profile.DashboardItem;
import org.sems.catalogue.profile.SavedFilter;
import org.sems.rating.RatingStage;
import org.sems.yaml.UniqueNames;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/** Saved filters and dashboards that a profile makes for its users. */
final class DashboardsReader {

    private static final KnownKeys ITEMS = KnownKeys.all(Set.of("heatmap"));
    private static final int LAST_COLUMN = 2;
    private static final int LAST_ROW = 99;

    List<SavedFilter> filters(YamlMap map) {
        UniqueNames names = new UniqueNames("profile.filter-name-twice");
        return map.entries().stream()
                .map(entry -> {
                    YamlMap filter = entry.value().map().allowing("name", "description", "jql");
                    YamlWord name = filter.get("name").word();
                    names.claimIgnoringCase(name);
                    return new SavedFilter(
                            NameRules.key(entry.key()),
                            NameRules.name(name),
                            filter.get("description").word().text(),
                            filter.get("jql").prose());
                })
                .toList();
    }

    List<Dashboard> dashboards(YamlMap map) {
        UniqueNames names = new UniqueNames("profile.dashboard-name-twice");
        return map.entries().stream()
                .map(entry -> {
                    YamlMap dashboard = entry.value().map().allowing("name", "description", "items");
                    YamlWord name = dashboard.get("name").word();
                    names.claimIgnoringCase(name);
                    return new Dashboard(
                            NameRules.key(entry.key()),
                            NameRules.name(name),
                            dashboard.get("description").word().text(),
                            items(dashboard.get("items")));
                })
                .toList();
    }

    private static List<DashboardItem> items(YamlValue list) {
        UniqueNames places = new UniqueNames("profile.dashboard-place-taken");
        return list.list().stream().map(value -> item(value, places)).toList();
    }

    private static DashboardItem item(YamlValue value, UniqueNames places) {
        YamlMap map = value.map().allowing("item", "column", "row", "settings");
        String item = NameRules.known(map.get("item").word(), ITEMS, "profile.unknown-dashboard-item");
        OptionalInt column = map.get("column").number(0, LAST_COLUMN);
        OptionalInt row = map.get("row").number(0, LAST_ROW);
        if (column.isPresent() && row.isPresent()) {
            places.claim(column.getAsInt() + "/" + row.getAsInt(), value);
        }
        Map<String, String> settings = new LinkedHashMap<>();
        map.get("settings")
                .map()
                .allowing("stage")
                .entries()
                .forEach(entry -> settings.put(entry.key().text(), stage(entry)));
        return new DashboardItem(item, column.orElse(0), row.orElse(0), settings);
    }

    private static String stage(Entry entry) {
        YamlWord word = entry.value().word();
        if (word.isGiven() && RatingStage.ofKey(word.text()).isEmpty()) {
            word.report("profile.unknown-stage", word.text());
        }
        return word.text();
    }
}
