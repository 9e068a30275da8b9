package org.sems.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.sems.yaml.YamlFile;
import org.sems.yaml.YamlMap;

/** The catalogue's files, parsed and sorted into their places. */
public final class CatalogueTexts {

    public static final String LEVELS = "levels.yaml";
    public static final String FIELDS = "fields.yaml";
    public static final String LINK_TYPES = "link-types.yaml";
    public static final String RISK_MODELS = "risk-models/";
    public static final String RECORD_TYPES = "record-types/";
    public static final String PACKS = "packs/";
    public static final String PROFILES = "profiles/";
    private static final Pattern EXTENSION = Pattern.compile("extensions/([^/]+)/([^/]+)\\.yaml");
    private static final List<String> FILES = List.of(LEVELS, FIELDS, LINK_TYPES);
    private static final List<String> FOLDERS = List.of(RISK_MODELS, RECORD_TYPES, PACKS, PROFILES);

    private final Map<String, YamlMap> parsed = new LinkedHashMap<>();
    private final Problems problems;

    public CatalogueTexts(CatalogueFiles files, Problems problems) {
        this.problems = problems;
        Set<String> names = new LinkedHashSet<>(FILES);
        names.addAll(files.names());
        names.forEach(name -> files.text(name).ifPresentOrElse(text -> parse(name, text), () -> missing(name)));
    }

    private void parse(String name, String text) {
        boolean belongs = FILES.contains(name)
                || EXTENSION.matcher(name).matches()
                || name.endsWith(".yaml") && FOLDERS.stream().anyMatch(folder -> isIn(folder, name));
        if (belongs) {
            parsed.put(name, YamlFile.read(name, text, problems));
        } else {
            problems.add(Problem.of("catalogue.unknown-file", name).at(name));
        }
    }

    private void missing(String name) {
        problems.add(Problem.of("catalogue.file-missing", name).at(name));
    }

    /** Empty if the file is missing; that has been reported. */
    public List<YamlMap> file(String name) {
        return parsed.containsKey(name) ? List.of(parsed.get(name)) : List.of();
    }

    public List<YamlMap> folder(String folder) {
        List<YamlMap> found = new ArrayList<>();
        parsed.forEach((name, map) -> {
            if (isIn(folder, name)) {
                found.add(map);
            }
        });
        return found;
    }

    /** What packs add to record types of other packs, by the path. */
    public List<Extension> extensions() {
        List<Extension> found = new ArrayList<>();
        parsed.forEach((name, map) -> {
            Matcher path = EXTENSION.matcher(name);
            if (path.matches()) {
                found.add(new Extension(path.group(1), path.group(2), map));
            }
        });
        return found;
    }

    private static boolean isIn(String folder, String name) {
        return name.startsWith(folder) && name.indexOf('/', folder.length()) < 0;
    }
}
