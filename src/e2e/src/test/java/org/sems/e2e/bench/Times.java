package org.sems.e2e.bench;

import java.util.Arrays;
import java.util.List;

/** How long the runs of one thing took. */
record Times(long... nanos) {

    Times {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    static Times together(List<Times> all) {
        return new Times(
                all.stream().flatMapToLong(times -> Arrays.stream(times.nanos)).toArray());
    }

    double least() {
        return nanos[0] / 1e6;
    }

    double median() {
        int half = nanos.length / 2;
        return (nanos.length % 2 == 1 ? nanos[half] : (nanos[half - 1] + nanos[half]) / 2.0) / 1e6;
    }

    /** Least and median in milliseconds. */
    String inWords() {
        return Numbers.text(least()) + " / " + Numbers.text(median());
    }

    /** How many times as long as the other it took, by the least times: they meet the fewest disturbances. */
    String over(Times other) {
        return Numbers.times(least() / other.least());
    }
}
