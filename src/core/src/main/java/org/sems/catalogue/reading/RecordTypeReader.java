package org.sems.catalogue.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sems.catalogue.DefinedKeys;
import org.sems.catalogue.NameRules;
import org.sems.catalogue.field.JiraField;
import org.sems.catalogue.recordtype.LinkRule;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.effect.Effect;
import org.sems.effect.OfferDescription;
import org.sems.gate.Vocabulary;
import org.sems.lifecycle.LifeCycle;
import org.sems.problem.Problems;
import org.sems.yaml.UniqueNames;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/** {@code record-types/*.yaml}. One reader reads them all, since names are unique across files. */
final class RecordTypeReader {

    private static final int HIGHEST_VERSION = 9999;
    private static final Pattern REQUIREMENT = Pattern.compile("R[1-9][0-9]{0,2}");

    private final DefinedKeys known;
    private final Problems problems;
    private final LifeCycleReader lifeCycles;
    private final UniqueNames keys = new UniqueNames("catalogue.key-twice");
    private final UniqueNames names = new UniqueNames("record-type.name-twice");

    RecordTypeReader(DefinedKeys known, Vocabulary vocabulary, Problems problems) {
        this.known = known;
        this.problems = problems;
        this.lifeCycles = new LifeCycleReader(known.fields(), vocabulary, problems);
    }

    /** Empty after a fault has been reported. */
    Optional<RecordType> read(YamlMap map) {
        int before = problems.size();
        map.allowing(
                "key",
                "version",
                "name",
                "description",
                "serves",
                "clauses",
                "create-by",
                "sensitivity",
                "create",
                "edit",
                "view",
                "links",
                "description-template",
                "lifecycle");
        YamlWord key = map.get("key").word();
        keys.claim(key);
        int version = map.find("version")
                .map(value -> value.number(1, HIGHEST_VERSION).orElse(1))
                .orElse(1);
        YamlWord name = map.get("name").word();
        names.claimIgnoringCase(name);
        String description = map.get("description").word().text();
        List<String> serves = requirements(map.get("serves"));
        Map<String, List<String>> clauses = Clauses.read(map.get("clauses").map());
        List<String> createBy = map.find("create-by").map(this::createBy).orElse(List.of());
        Optional<String> sensitivity = map.find("sensitivity").map(value -> NameRules.key(value.word()));
        List<String> create = askedOnCreation(map.get("create"));
        List<String> edit = fields(map.get("edit"));
        List<String> view = fields(map.get("view"));
        List<LinkRule> links = map.get("links").list().stream()
                .map(YamlValue::map)
                .map(this::link)
                .toList();
        String template = map.find("description-template").map(YamlValue::prose).orElse("");
        Optional<LifeCycle> lifeCycle = lifeCycles.read(map.get("lifecycle").map(), offering(template));
        NameRules.key(key);
        NameRules.asciiName(name);
        return problems.size() > before
                ? Optional.empty()
                : lifeCycle.map(found -> new RecordType(
                        key.text(),
                        version,
                        name.text(),
                        description,
                        serves,
                        clauses,
                        createBy,
                        sensitivity,
                        create,
                        edit,
                        view,
                        links,
                        found,
                        template));
    }

    private static List<Effect> offering(String template) {
        return template.isEmpty() ? List.of() : List.of(new OfferDescription(Optional.empty()));
    }

    private static List<String> requirements(YamlValue list) {
        return list.words().stream()
                .map(word -> {
                    if (!REQUIREMENT.matcher(word.text()).matches()) {
                        word.report("record-type.requirement-malformed", word.text());
                    }
                    return word.text();
                })
                .toList();
    }

    private List<String> createBy(YamlValue list) {
        if (list.isEmptyList()) {
            list.report("record-type.created-by-nobody");
        }
        return NameRules.allKnown(list, known.roles(), "catalogue.unknown-role");
    }

    private List<String> askedOnCreation(YamlValue list) {
        List<String> fields = fields(list);
        if (!fields.isEmpty() && !fields.contains(JiraField.SUMMARY.id())) {
            list.report("record-type.without-summary", JiraField.SUMMARY.id());
        }
        return fields;
    }

    private List<String> fields(YamlValue list) {
        return NameRules.allKnown(list, known.fields(), "catalogue.unknown-field");
    }

    private LinkRule link(YamlMap map) {
        map.allowing("type", "to");
        return new LinkRule(
                NameRules.known(map.get("type").word(), known.linkTypes(), "catalogue.unknown-link-type"),
                NameRules.allKnown(map.get("to"), known.recordTypes(), "catalogue.unknown-record-type"));
    }
}
