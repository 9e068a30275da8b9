package org.sems.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sems.gate.rule.Arguments;
import org.sems.gate.rule.Form;
import org.sems.gate.rule.Parameter;
import org.sems.gate.rule.ParameterKind;
import org.sems.gate.rule.RuleEntry;
import org.sems.yaml.UniqueNames;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/** The parameters of one rule or effect, in the form in which it is written, checked against the vocabulary. */
public final class ArgumentsReader {

    private static final int HIGHEST_NUMBER = 999;

    private final WordCheck words;
    private final Vocabulary vocabulary;

    public ArgumentsReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.words = new WordCheck(vocabulary);
    }

    /** Empty after a fault has been reported. */
    Optional<Arguments> read(RuleEntry entry, YamlValue value) {
        return read(entry.form(), entry.parameters(), value);
    }

    /**
     * Empty after a fault has been reported.
     *
     * @param others names that may stand among the parameters and are read elsewhere
     */
    public Optional<Arguments> read(Form form, List<Parameter> parameters, YamlValue value, String... others) {
        return new Reading(value, Set.of(others)).read(form, parameters);
    }

    private final class Reading {

        private final YamlValue value;
        private final Set<String> others;
        private final Map<String, List<String>> given = new HashMap<>();
        private boolean isSound = true;

        Reading(YamlValue value, Set<String> others) {
            this.value = value;
            this.others = others;
        }

        Optional<Arguments> read(Form form, List<Parameter> parameters) {
            if (form == Form.PAIR) {
                pair(parameters.get(0), parameters.get(1));
            } else if (form == Form.PLAIN && !value.isMap()) {
                take(parameters.get(0), value);
                parameters.stream().skip(1).forEach(parameter -> leaveOut(parameter, value));
            } else {
                named(parameters);
            }
            return isSound ? Optional.of(new Arguments(given)) : Optional.empty();
        }

        private void pair(Parameter first, Parameter second) {
            YamlMap map = value.map();
            isSound = map.entries().size() == 1;
            if (map.isGiven() && !isSound) {
                map.report("gate.one-pair");
            }
            if (isSound) {
                put(first, List.of(map.entries().get(0).key()));
                take(second, map.entries().get(0).value());
            }
        }

        private void named(List<Parameter> parameters) {
            YamlMap map = value.map()
                    .allowing(Stream.concat(parameters.stream().map(Parameter::name), others.stream())
                            .toArray(String[]::new));
            isSound = map.isGiven()
                    && map.entries().stream()
                            .map(entry -> entry.key().text())
                            .allMatch(name -> others.contains(name)
                                    || parameters.stream()
                                            .anyMatch(parameter ->
                                                    parameter.name().equals(name)));
            for (Parameter parameter : parameters) {
                Optional<YamlValue> found = map.find(parameter.name());
                if (found.isPresent()) {
                    take(parameter, found.get());
                } else if (parameter.optional()) {
                    leaveOut(parameter, value);
                } else {
                    map.get(parameter.name());
                    isSound = false;
                }
            }
        }

        private void take(Parameter parameter, YamlValue from) {
            ParameterKind kind = parameter.kind();
            if (kind == ParameterKind.NUMBER || kind == ParameterKind.COUNT) {
                from.number(kind == ParameterKind.COUNT ? 1 : 0, HIGHEST_NUMBER)
                        .ifPresentOrElse(
                                number -> keep(parameter, List.of(String.valueOf(number))), () -> isSound = false);
                return;
            }
            List<YamlWord> found = kind.isList() && from.isList()
                    ? from.list().stream().map(YamlValue::word).toList()
                    : List.of(from.word());
            if (kind.isList() && from.isEmptyList()) {
                from.report("gate.empty-list", parameter.name());
            }
            put(parameter, found);
        }

        /** A faulty argument is not kept, so that no later check reports it again. */
        private void put(Parameter parameter, List<YamlWord> found) {
            UniqueNames once = new UniqueNames("catalogue.listed-twice");
            found.forEach(once::claim);
            long known = found.stream()
                    .filter(word -> word.isGiven() && words.isKnown(word, parameter.kind(), given))
                    .count();
            List<String> texts = found.stream().map(YamlWord::text).distinct().toList();
            if (!found.isEmpty() && known == found.size() && texts.size() == found.size()) {
                keep(parameter, texts);
            } else {
                isSound = false;
            }
        }

        private void keep(Parameter parameter, List<String> texts) {
            if (!parameter.usual().map(List::of).equals(Optional.of(texts))) {
                given.put(parameter.name(), texts);
            }
        }

        /** Options that are not named are all that the field has now; what is stored names them. */
        private void leaveOut(Parameter parameter, YamlValue place) {
            if (parameter.kind() == ParameterKind.OPTIONS && isSound) {
                String field = given.get(WordCheck.FIELD).get(0);
                vocabulary
                        .options(field)
                        .filter(all -> !all.isEmpty())
                        .ifPresentOrElse(all -> given.put(parameter.name(), all), () -> {
                            place.report("gate.options-not-known", field);
                            isSound = false;
                        });
            }
        }
    }
}
