package org.sems.catalogue.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sems.catalogue.KnownKeys;
import org.sems.catalogue.NameRules;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlWord;

/** Which clauses of which standards a record type answers. */
final class Clauses {

    private static final KnownKeys STANDARDS = KnownKeys.all(Set.of("iso-28000-2007", "iso-28000-2022", "cap-1223"));
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,2})*");

    private Clauses() {}

    static Map<String, List<String>> read(YamlMap map) {
        Map<String, List<String>> clauses = new LinkedHashMap<>();
        for (Entry entry : map.entries()) {
            NameRules.known(entry.key(), STANDARDS, "clause.unknown-standard");
            clauses.put(
                    entry.key().text(),
                    entry.value().words().stream().map(Clauses::number).toList());
        }
        return clauses;
    }

    private static String number(YamlWord word) {
        if (!NUMBER.matcher(word.text()).matches()) {
            word.report("clause.malformed", word.text());
        }
        return word.text();
    }
}
