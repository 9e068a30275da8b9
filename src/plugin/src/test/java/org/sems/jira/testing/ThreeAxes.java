package org.sems.jira.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.catalogue.reading.riskmodel.RiskModelYaml;
import org.sems.rating.ModelVersion;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** A SeMS whose criteria rate threat, vulnerability and impact, beside the shipped risk models. */
public final class ThreeAxes {

    public static final String SITE = "site.1";

    private static final String YAML = """
            key: site
            version: 1
            name: Site
            axes:
              - {key: threat, name: Threat, steps: [{name: Remote, meaning: a}, {name: Present, meaning: b}]}
              - {key: vulnerability, name: Vulnerability, steps: [{name: Closed, meaning: a}, {name: Partly open, meaning: b}, {name: Open, meaning: c}]}
              - {key: impact, name: Impact, steps: [{name: Minor, meaning: a}, {name: Grave, meaning: b}]}
            table:
              Remote:
                Closed: [Low, Low]
                Partly open: [Low, Medium]
                Open: [Medium, Medium]
              Present:
                Closed: [Low, Medium]
                Partly open: [Medium, High]
                Open: [High, Very high]
            scores:
              Remote:
                Closed: [1, 2]
                Partly open: [2, 4]
                Open: [3, 6]
              Present:
                Closed: [2, 4]
                Partly open: [4, 8]
                Open: [6, 12]
            """;

    private static final RiskModels MODELS = readModels();

    private ThreeAxes() {}

    public static RiskModels models() {
        return MODELS;
    }

    private static RiskModels readModels() {
        Catalogue shipped = CatalogueReader.shipped();
        return RiskModels.of(Stream.concat(
                        shipped.riskModels().all().stream(), Stream.of(RiskModelYaml.read(YAML, "", shipped.levels())))
                .toList());
    }

    public static RiskModel model() {
        return models().find(ModelVersion.parse(SITE)).orElseThrow();
    }

    /** Projects HQ and FIELD, as in {@link Criteria#register}. */
    public static SemsRegister register() {
        Sems usual = Criteria.register().all().get(0);
        Sems sems = new Sems(
                usual.id(),
                usual.key(),
                usual.name(),
                usual.profile(),
                usual.projects(),
                ModelVersion.parse(SITE),
                usual.tolerance());
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
}
