package org.sems.e2e.proofs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a proof did how many times, and what did not hold. Told by several threads at once. */
public final class Report {

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();

    public void count(String what) {
        count(what, 1);
    }

    public synchronized void count(String what, int times) {
        counts.merge(what, times, Integer::sum);
    }

    /** Counts what was looked at, and keeps what is wrong with it if it does not hold. */
    public boolean holds(String what, boolean holds, String fault) {
        count(what);
        if (!holds) {
            fault(fault);
        }
        return holds;
    }

    public synchronized void fault(String fault) {
        System.out.println("  FAULT: " + fault);
        faults.add(fault);
    }

    /** A paragraph, list or table in Markdown, for the reader of the page. */
    public synchronized void tell(String markdown) {
        paragraphs.add(markdown.strip());
    }

    /** What this machine cannot run, and why. No fault, but told loudly. */
    public void notRun(String what) {
        say("NOT RUN: " + what);
        tell("**Not run:** " + what);
    }

    /** Shown while it runs; not kept. */
    public void say(String progress) {
        System.out.println("  " + progress);
    }

    public synchronized boolean isClean() {
        return faults.isEmpty();
    }

    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    synchronized String markdown() {
        String found = faults.isEmpty()
                ? "**Nothing was found that does not hold.**"
                : "**" + faults.size() + " faults:**\n\n"
                        + faults.stream()
                                .map(fault -> "- " + fault.replace("\n", " "))
                                .collect(Collectors.joining("\n"));
        String done = counts.isEmpty()
                ? ""
                : "| What was done and looked at | Times |\n|---|---:|\n"
                        + counts.entrySet().stream()
                                .map(count -> "| " + count.getKey() + " | " + count.getValue() + " |")
                                .collect(Collectors.joining("\n"))
                        + "\n\n";
        return found + "\n\n" + done + String.join("\n\n", paragraphs);
    }
}
