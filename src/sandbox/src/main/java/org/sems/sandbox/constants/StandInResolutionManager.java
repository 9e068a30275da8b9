package org.sems.sandbox.constants;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;
import org.sems.sandbox.config.Bonds;

/** Resolutions; there is no default one, as in a fresh Jira. */
abstract class StandInResolutionManager implements ResolutionManager {
    private final StoredConstants constants;
    private final Bonds bonds;

    StandInResolutionManager(StoredConstants constants, Bonds bonds) {
        this.constants = constants;
        this.bonds = bonds;
    }

    @Override
    public Resolution createResolution(String name, String description) {
        return constants.resolutions.add(name, description, "", false, null, null);
    }

    @Override
    public List<Resolution> getResolutions() {
        return constants.resolutions();
    }

    @Override
    public Resolution getResolution(String id) {
        return constants.resolution(id).orElse(null);
    }

    @Override
    public Resolution getResolutionByName(String name) {
        return StoredConstants.named(name, constants.resolutions()).orElse(null);
    }

    @Override
    public Resolution getDefaultResolution() {
        return null;
    }

    /** Without issues only: to give them another resolution is not part of the sandbox. */
    @Override
    public void removeResolution(String id, String alternativeId) {
        if (bonds.isHeld(Bonds.Kind.RESOLUTION, id)) {
            throw new IllegalStateException("Issues have the resolution with id '" + id + "'.");
        }
        constants.resolutions.remove(id);
        bonds.removed(Bonds.Kind.RESOLUTION, id);
    }
}
