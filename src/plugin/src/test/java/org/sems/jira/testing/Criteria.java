package org.sems.jira.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.criteria.ToleranceLine;
import org.sems.rating.Cell;
import org.sems.rating.LevelAndScore;
import org.sems.rating.ModelVersion;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** The shipped risk models, and a second version of the UN's in which "Likely x Critical" became unacceptable. */
public final class Criteria {

    public static final String UN_1 = "un-5x5.1";
    public static final String UN_2 = "un-5x5.2";

    private Criteria() {}

    public static RiskModels models() {
        List<RiskModel> all =
                new ArrayList<>(CatalogueReader.shipped().riskModels().all());
        all.add(stricterUn());
        return RiskModels.of(all);
    }

    public static RiskModel model(String version) {
        return models().find(ModelVersion.parse(version)).orElseThrow();
    }

    /** Projects HQ and FIELD under the UN's second version, up to "Medium" being tolerable. */
    public static SemsRegister register() {
        ToleranceLine medium = new ToleranceLine(model(UN_2).levels().stream()
                .filter(level -> level.name().equals("Medium"))
                .findFirst()
                .orElseThrow());
        Sems sems = new Sems(
                "un-id", "UN", "United Nations", "core", List.of("HQ", "FIELD"), ModelVersion.parse(UN_2), medium);
        return new SemsRegister() {
            @Override
            public List<Sems> all() {
                return List.of(sems);
            }

            @Override
            public Optional<Sems> find(String key) {
                return all().stream().filter(each -> each.key().equals(key)).findFirst();
            }

            @Override
            public Optional<Sems> ofProject(String projectKey) {
                return all().stream().filter(each -> each.covers(projectKey)).findFirst();
            }
        };
    }

    private static RiskModel stricterUn() {
        RiskModel first = CatalogueReader.shipped()
                .riskModels()
                .find(ModelVersion.parse(UN_1))
                .orElseThrow();
        Map<Cell, LevelAndScore> table = new HashMap<>();
        first.cells().forEach(cell -> table.put(cell, new LevelAndScore(first.levelAt(cell), first.scoreAt(cell))));
        Cell likelyCritical = Cell.of(4, 5);
        table.put(likelyCritical, new LevelAndScore(first.levelAt(Cell.of(5, 5)), first.scoreAt(likelyCritical)));
        return new RiskModel(ModelVersion.parse(UN_2), first.name(), first.axes(), table);
    }
}
