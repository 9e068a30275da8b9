package org.sems.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sems.problem.Problems;
import org.sems.problem.Refused;
import org.sems.risk.Level;
import org.sems.risk.RiskModel;
import org.sems.yaml.ByPlace;
import org.sems.yaml.YamlFile;

/** One risk model as an administrator writes it, under the same checks as those of the catalogue. */
public final class RiskModelYaml {

    private RiskModelYaml() {
    }

    /**
     * @param where  named in front of the line in problems, such as a file name
     * @param levels the dictionary that the model's table may name
     * @throws Refused with every error
     */
    public static RiskModel read(String yaml, String where, List<Level> levels) {
        Problems problems = new Problems();
        Known names = Known.all(levels.stream().map(Level::name).collect(Collectors.toSet()));
        Optional<RiskModel> model = new RiskModelReader(levels, names, problems).read(YamlFile.read(where, yaml, problems));
        problems.refuseIfAny(ByPlace.ORDER);
        return model.orElseThrow();
    }
}
