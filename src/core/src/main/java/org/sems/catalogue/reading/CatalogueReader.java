package org.sems.catalogue.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.CatalogueFiles;
import org.sems.catalogue.CatalogueTexts;
import org.sems.catalogue.CatalogueVocabulary;
import org.sems.catalogue.DefinedKeys;
import org.sems.catalogue.ProfileParts;
import org.sems.catalogue.checking.LocatedType;
import org.sems.catalogue.checking.WholeChecks;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.profile.Pack;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.reading.extension.ExtendFields;
import org.sems.catalogue.reading.profile.ProfileReader;
import org.sems.catalogue.reading.riskmodel.RiskModelReader;
import org.sems.catalogue.recordtype.LinkType;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.problem.Problems;
import org.sems.problem.Refused;
import org.sems.rating.Level;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;
import org.sems.yaml.ByPlace;
import org.sems.yaml.UniqueNames;
import org.sems.yaml.YamlMap;

/** Reads the catalogue's files and checks them as a whole. */
public final class CatalogueReader {

    private final Problems problems = new Problems();
    private final CatalogueTexts texts;
    private final DefinedKeys known;

    private CatalogueReader(CatalogueFiles files) {
        this.texts = new CatalogueTexts(files, problems);
        this.known = DefinedKeys.collect(texts);
    }

    /** The catalogue in this jar. */
    public static Catalogue shipped() {
        return read(shippedFiles());
    }

    /** Its texts, to lay an organisation's own over. */
    public static CatalogueFiles shippedFiles() {
        return new ShippedFiles();
    }

    /** @throws Refused with every error in every file, each with {@code file:line} */
    public static Catalogue read(CatalogueFiles files) {
        return new CatalogueReader(files).read();
    }

    private Catalogue read() {
        List<Level> levels =
                fromFile(CatalogueTexts.LEVELS, new LevelsReader()::read).orElse(List.of());
        Map<String, FieldDefinition> fields = fromFile(
                        CatalogueTexts.FIELDS,
                        map -> new FieldsReader().read(new ExtendFields(texts.extensions()).with(map)))
                .orElse(Map.of());
        List<LinkType> linkTypes =
                fromFile(CatalogueTexts.LINK_TYPES, new LinkTypesReader()::read).orElse(List.of());
        RiskModels models = RiskModels.of(riskModels(levels));
        CatalogueVocabulary vocabulary = new CatalogueVocabulary(known, fields);
        RecordTypeReader typeReader = new RecordTypeReader(known, vocabulary, problems);
        Map<String, RecordType> types = fromFolder(CatalogueTexts.RECORD_TYPES, typeReader::read, RecordType::key);
        PackReader packReader = new PackReader(known);
        Map<String, Pack> packs = fromFolder(CatalogueTexts.PACKS, map -> Optional.of(packReader.read(map)), Pack::key);
        ProfileReader profileReader = new ProfileReader(known, levels, models);
        Map<String, Profile> profiles =
                fromFolder(CatalogueTexts.PROFILES, map -> Optional.of(profileReader.read(map)), Profile::key);
        texts.extensions().forEach(extension -> extension.check(known, packs));
        problems.refuseIfAny(ByPlace.ORDER);
        TypesByProfile byProfile = new TypesByProfile(
                texts.folder(CatalogueTexts.RECORD_TYPES),
                types,
                packs,
                texts.extensions(),
                () -> new RecordTypeReader(known, vocabulary, problems));
        byProfile.checkTogether();
        Map<String, List<LocatedType>> written = new LinkedHashMap<>();
        profiles.values().forEach(profile -> written.put(profile.key(), byProfile.find(profile)));
        problems.refuseIfAny(ByPlace.ORDER);
        Catalogue catalogue = new Catalogue(
                levels, fields, linkTypes, models, types, packs, profiles, parts(profiles, written, fields));
        new WholeChecks(catalogue).check(byProfile.plain(), written, texts.folder(CatalogueTexts.PROFILES));
        problems.refuseIfAny(ByPlace.ORDER);
        return catalogue;
    }

    private Map<String, ProfileParts> parts(
            Map<String, Profile> profiles,
            Map<String, List<LocatedType>> written,
            Map<String, FieldDefinition> dictionary) {
        ExtendFields options = new ExtendFields(texts.extensions());
        Map<String, ProfileParts> parts = new LinkedHashMap<>();
        profiles.forEach((key, profile) -> {
            List<RecordType> types =
                    written.get(key).stream().map(LocatedType::type).toList();
            Set<String> keys = types.stream().map(RecordType::key).collect(Collectors.toSet());
            parts.put(key, new ProfileParts(types, options.extend(profile, keys, dictionary)));
        });
        return parts;
    }

    private List<RiskModel> riskModels(List<Level> levels) {
        RiskModelReader reader = new RiskModelReader(levels, known.levels(), problems);
        UniqueNames ids = new UniqueNames("model.version-twice");
        List<RiskModel> models = new ArrayList<>();
        for (YamlMap map : texts.folder(CatalogueTexts.RISK_MODELS)) {
            reader.read(map).ifPresent(model -> {
                int before = problems.size();
                ids.claim(model.id().toString(), map.get("key"));
                if (problems.size() == before) {
                    models.add(model);
                }
            });
        }
        return models;
    }

    private <T> Optional<T> fromFile(String name, Function<YamlMap, T> reader) {
        return texts.file(name).stream().map(reader).findFirst();
    }

    private <T> Map<String, T> fromFolder(
            String folder, Function<YamlMap, Optional<T>> reader, Function<T, String> key) {
        Map<String, T> found = new LinkedHashMap<>();
        texts.folder(folder).forEach(map -> reader.apply(map).ifPresent(item -> found.put(key.apply(item), item)));
        return Collections.unmodifiableMap(found);
    }
}
