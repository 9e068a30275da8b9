package org.sems.gate;

import java.util.List;
import java.util.Optional;
import org.sems.gate.rule.ParameterKind;

/** Lets every word pass. */
enum AnyVocabulary implements Vocabulary {
    INSTANCE;

    @Override
    public boolean isField(String key) {
        return true;
    }

    @Override
    public boolean suits(String field, ParameterKind kind) {
        return true;
    }

    @Override
    public Optional<List<String>> options(String field) {
        return Optional.empty();
    }

    @Override
    public boolean isLinkType(String key) {
        return true;
    }

    @Override
    public boolean isRecordType(String key) {
        return true;
    }

    @Override
    public boolean isState(String recordType, String state) {
        return true;
    }

    @Override
    public boolean isStateOfAnyType(String state) {
        return true;
    }

    @Override
    public boolean isRole(String key) {
        return true;
    }

    @Override
    public boolean isDuty(String key) {
        return true;
    }

    @Override
    public boolean isApproval(String kind) {
        return true;
    }
}
