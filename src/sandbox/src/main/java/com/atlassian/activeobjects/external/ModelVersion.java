package com.atlassian.activeobjects.external;

/** The sandbox's own version of a type of Jira's that carries code. */
public final class ModelVersion implements Comparable<ModelVersion> {
    private final int number;

    private ModelVersion(int number) {
        this.number = number;
    }

    public static ModelVersion valueOf(String text) {
        return new ModelVersion(Integer.parseInt(text));
    }

    @Override
    public int compareTo(ModelVersion other) {
        return Integer.compare(number, other.number);
    }

    public boolean isNewerThan(ModelVersion other) {
        return number > other.number;
    }

    public boolean isSame(ModelVersion other) {
        return number == other.number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelVersion that && isSame(that);
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public String toString() {
        return String.valueOf(number);
    }
}
