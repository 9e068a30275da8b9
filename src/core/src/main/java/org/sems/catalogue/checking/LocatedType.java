package org.sems.catalogue.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.effect.Effect;
import org.sems.gate.Node;
import org.sems.gate.Node.AllOf;
import org.sems.gate.Node.AnyOf;
import org.sems.gate.Node.Call;
import org.sems.lifecycle.Transition;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/** A sound record type with the lines that it was read from, for checks that need the whole catalogue. */
public final class LocatedType {

    private final RecordType type;
    private final YamlMap map;

    /** A tree of rules and where it stands. */
    record Tree(Node node, YamlValue place) {

        /** Every rule in it, with its line. */
        void eachCall(BiConsumer<Call, YamlValue> visitor) {
            if (node instanceof Call call) {
                visitor.accept(call, place);
                return;
            }
            List<Node> nodes = node instanceof AllOf all ? all.nodes() : ((AnyOf) node).nodes();
            List<YamlValue> items = place.map().entries().get(0).value().list();
            for (int i = 0; i < nodes.size(); i++) {
                new Tree(nodes.get(i), items.get(i)).eachCall(visitor);
            }
        }
    }

    /** One transition as written: a transition that stays in several states is written once. */
    record WrittenTransition(Transition transition, YamlMap map) {

        /** Who, shall and should, as far as they are given. */
        List<Tree> gates() {
            List<Tree> trees = new ArrayList<>();
            transition.demands().who().ifPresent(node -> trees.add(new Tree(node, map.get("who"))));
            Optional<YamlValue> gate = map.find("gate");
            Optional<YamlMap> parts = gate.map(YamlValue::map)
                    .filter(found ->
                            found.find("shall").or(() -> found.find("should")).isPresent());
            transition
                    .demands()
                    .shall()
                    .ifPresent(node -> trees.add(new Tree(
                            node,
                            parts.map(found -> found.get("shall"))
                                    .or(() -> gate)
                                    .orElseThrow())));
            transition
                    .demands()
                    .should()
                    .ifPresent(
                            node -> trees.add(new Tree(node, parts.orElseThrow().get("should"))));
            return trees;
        }
    }

    /** @param transition empty for creation */
    record WrittenEffect(Effect effect, Optional<Transition> transition, YamlValue place) {

        Optional<Tree> when() {
            return effect.when()
                    .map(node -> new Tree(
                            node, place.map().entries().get(0).value().map().get("when")));
        }
    }

    public LocatedType(RecordType type, YamlMap map) {
        this.type = type;
        this.map = map;
    }

    public RecordType type() {
        return type;
    }

    List<WrittenTransition> transitions() {
        return lifeCycle().get("transitions").map().entries().stream()
                .map(entry -> new WrittenTransition(
                        named(entry.key().text()), entry.value().map()))
                .toList();
    }

    List<WrittenEffect> effects() {
        Stream<WrittenEffect> onCreate = lifeCycle().find("on-create").stream().flatMap(list -> onCreate(list.list()));
        return Stream.concat(onCreate, transitions().stream().flatMap(LocatedType::effects))
                .toList();
    }

    /** All trees: those of gates, and the conditions of effects. */
    List<Tree> trees() {
        return Stream.concat(
                        transitions().stream().flatMap(transition -> transition.gates().stream()),
                        effects().stream().flatMap(effect -> effect.when().stream()))
                .toList();
    }

    /** The fields on a list of the type, with their lines: {@code create}, {@code edit}. */
    List<YamlWord> fields(String list) {
        return map.get(list).words();
    }

    YamlValue place(String member) {
        return map.get(member);
    }

    /** The words of a member that need not be there, with their lines: {@code create-by}. */
    List<YamlWord> words(String member) {
        return map.find(member).map(YamlValue::oneOrMore).orElse(List.of());
    }

    List<YamlWord> screenFields() {
        return transitions().stream()
                .flatMap(transition -> transition.map().find("screen").stream())
                .flatMap(list -> list.words().stream())
                .toList();
    }

    private YamlMap lifeCycle() {
        return map.get("lifecycle").map();
    }

    private Transition named(String name) {
        return type.lifeCycle().transitions().stream()
                .filter(transition -> transition.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The values that the type itself adds come first. */
    private Stream<WrittenEffect> onCreate(List<YamlValue> items) {
        List<Effect> all = type.lifeCycle().onCreate();
        return written(all.subList(all.size() - items.size(), all.size()), items, Optional.empty());
    }

    private static Stream<WrittenEffect> effects(WrittenTransition written) {
        Transition transition = written.transition();
        return written.map().find("effects").stream()
                .flatMap(list -> written(transition.effects(), list.list(), Optional.of(transition)));
    }

    private static Stream<WrittenEffect> written(
            List<Effect> effects, List<YamlValue> items, Optional<Transition> transition) {
        List<WrittenEffect> found = new ArrayList<>();
        for (int i = 0; i < effects.size(); i++) {
            found.add(new WrittenEffect(effects.get(i), transition, items.get(i)));
        }
        return found.stream();
    }
}
