package org.sems.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sems.importing.project.Draft;
import org.sems.importing.project.ImportRecords;
import org.sems.importing.project.ImportedRecord;
import org.sems.importing.report.ControlReport;
import org.sems.importing.report.ImportOutcome;
import org.sems.importing.report.Remark;
import org.sems.importing.report.RowReport;
import org.sems.importing.row.ControlPlan;
import org.sems.importing.row.RowPlan;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/**
 * Carries out what one row asks for: the risk, then its controls and links, then its state; the mark of completion
 * comes last.
 */
final class ImportRow {
    private final ImportRecords importRecords;
    private final String controlLink;
    /** Controls of this run, by id: one control is linked to many risks. */
    private final Map<String, ControlReport> controls = new HashMap<>();

    private final Map<String, Integer> alsoIn = new TreeMap<>();

    ImportRow(ImportRecords importRecords, String controlLink) {
        this.importRecords = importRecords;
        this.controlLink = controlLink;
    }

    RowReport run(RowPlan plan) {
        if (plan.draft().summary().isEmpty()) {
            return ImportRegister.refused(plan, "import.summary-missing");
        }
        Optional<ImportedRecord> earlier =
                importRecords.find(plan.draft().recordType(), plan.draft().origin());
        if (earlier.isPresent() && !earlier.get().visible()) {
            return new RowReport(plan.row(), ImportOutcome.UNCHANGED, "", plan.draft(), "", List.of(), List.of());
        }
        if (earlier.isPresent() && !earlier.get().hash().equals(plan.draft().hash())) {
            Remark changed = Remark.of(
                    plan.row(), "", "import.changed-in-file", earlier.get().key());
            return new RowReport(
                    plan.row(),
                    ImportOutcome.CHANGED_IN_FILE,
                    earlier.get().key(),
                    plan.draft(),
                    earlier.get().state(),
                    List.of(),
                    List.of(changed));
        }
        if (earlier.isPresent() && earlier.get().complete()) {
            return new RowReport(
                    plan.row(),
                    ImportOutcome.UNCHANGED,
                    earlier.get().key(),
                    plan.draft(),
                    earlier.get().state(),
                    List.of(),
                    List.of());
        }
        return earlier.isPresent()
                ? write(plan, earlier)
                : elsewhere(plan).orElseGet(() -> write(plan, Optional.empty()));
    }

    /** A file that was saved under another name is still the same register, row by row. */
    private Optional<RowReport> elsewhere(RowPlan plan) {
        Map<String, ImportedRecord> others = importRecords.findElsewhere(
                plan.draft().recordType(), plan.draft().origin());
        others.keySet().forEach(source -> alsoIn.merge(source, 1, Integer::sum));
        return others.entrySet().stream()
                .filter(other -> other.getValue().hash().equals(plan.draft().hash()))
                .findFirst()
                .map(other -> new RowReport(
                        plan.row(),
                        ImportOutcome.UNCHANGED,
                        other.getValue().key(),
                        plan.draft(),
                        other.getValue().state(),
                        List.of(),
                        List.of(Remark.of(plan.row(), "", "import.known-from-other-register", other.getKey()))));
    }

    /** Names of other registers, with how many ids of this file they had. */
    Map<String, Integer> alsoIn() {
        return alsoIn;
    }

    private RowReport write(RowPlan plan, Optional<ImportedRecord> earlier) {
        List<Remark> remarks = new ArrayList<>(plan.remarks());
        String key;
        try {
            key = earlier.isPresent() ? earlier.get().key() : importRecords.create(plan.draft());
        } catch (Refused e) {
            return refused(plan, remarks, e);
        }
        ImportOutcome importOutcome = earlier.isPresent() ? ImportOutcome.COMPLETE : ImportOutcome.CREATE;
        List<ControlReport> linked = new ArrayList<>();
        boolean whole = true;
        for (ControlPlan control : plan.controls()) {
            ControlReport report = control(plan, control, key, remarks);
            linked.add(report);
            whole &= report.importOutcome() != ImportOutcome.REFUSED;
        }
        move(plan, earlier, key, remarks);
        if (whole) {
            importRecords.complete(key, plan.draft());
        }
        return new RowReport(plan.row(), importOutcome, key, plan.draft(), plan.state(), linked, remarks);
    }

    private void move(RowPlan plan, Optional<ImportedRecord> earlier, String key, List<Remark> remarks) {
        String initial =
                plan.path().isEmpty() ? plan.state() : plan.path().get(0).from().get(0);
        boolean moved = earlier.isPresent() && !earlier.get().state().equals(initial);
        if (plan.path().isEmpty() || moved) {
            return;
        }
        try {
            importRecords.move(key, plan.path());
        } catch (Refused e) {
            notReached(plan, plan.state(), e, remarks);
        }
    }

    private ControlReport control(RowPlan plan, ControlPlan control, String risk, List<Remark> remarks) {
        String id = control.draft().origin().id();
        String name = control.draft().summary();
        try {
            ControlReport known = controls.get(id);
            ControlReport report = known != null
                    ? new ControlReport(name, known.state(), ImportOutcome.UNCHANGED, known.key())
                    : make(plan, control, remarks);
            controls.putIfAbsent(id, report);
            if (!control.state().equals(report.state()) && known != null) {
                remarks.add(Remark.of(
                        plan.row(), "", "import.control-in-two-states", name, report.state(), control.state()));
            }
            importRecords.link(controlLink, report.key(), risk);
            return report;
        } catch (Refused e) {
            e.problems().forEach(problem -> remarks.add(Remark.of(plan.row(), problem)));
            return new ControlReport(name, control.state(), ImportOutcome.REFUSED, "");
        }
    }

    private ControlReport make(RowPlan plan, ControlPlan control, List<Remark> remarks) {
        Draft draft = control.draft();
        Optional<ImportedRecord> earlier = importRecords.find(draft.recordType(), draft.origin());
        if (earlier.isPresent() && !earlier.get().visible()) {
            throw new Refused(Problem.of("import.control-not-linked", draft.summary()));
        }
        if (earlier.isPresent() && earlier.get().complete()) {
            return new ControlReport(
                    draft.summary(),
                    earlier.get().state(),
                    ImportOutcome.UNCHANGED,
                    earlier.get().key());
        }
        String key = earlier.isPresent() ? earlier.get().key() : importRecords.create(draft);
        if (!control.path().isEmpty()) {
            try {
                importRecords.move(key, control.path());
            } catch (Refused e) {
                notReached(plan, control.state(), e, remarks);
            }
        }
        importRecords.complete(key, draft);
        return new ControlReport(
                draft.summary(),
                control.state(),
                earlier.isPresent() ? ImportOutcome.COMPLETE : ImportOutcome.CREATE,
                key);
    }

    private static RowReport refused(RowPlan plan, List<Remark> remarks, Refused refusal) {
        List<Remark> all = new ArrayList<>(refusal.problems().stream()
                .map(problem -> Remark.of(plan.row(), problem))
                .toList());
        all.addAll(remarks);
        return new RowReport(plan.row(), ImportOutcome.REFUSED, "", plan.draft(), "", List.of(), all);
    }

    private static void notReached(RowPlan plan, String state, Refused why, List<Remark> remarks) {
        remarks.add(Remark.of(plan.row(), "", "import.state-not-reached", state));
        why.problems().forEach(problem -> remarks.add(Remark.of(plan.row(), problem)));
    }
}
