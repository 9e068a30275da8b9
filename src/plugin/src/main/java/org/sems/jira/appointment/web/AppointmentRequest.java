package org.sems.jira.appointment.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sems.appointment.Post;
import org.sems.jira.access.People;
import org.sems.jira.rest.Members;
import org.sems.problem.Problem;
import org.sems.problem.Problems;

/** {@code {"sems": "AIR", "duty": "accountable-manager", "user": "ada", "from": "2026-12-01", "until": "2027-11-30"}}; both days may be left out. */
record AppointmentRequest(String sems, Post post, String person, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** @throws org.sems.problem.Refused with everything that is wrong */
    static AppointmentRequest read(Map<String, ?> body, People people) {
        Problems problems = new Problems();
        Members members = new Members(body, problems);
        String sems = members.text("sems").orElse("");
        String duty = members.text("duty").orElse("");
        Optional<Post> post = Post.read(duty);
        if (post.isEmpty()) {
            problems.add(Problem.of("duty.no-such-duty", duty).at("duty"));
        }
        Optional<String> person = people.keyOf(members.text("user").orElse(""));
        if (person.isEmpty()) {
            problems.add(Problem.of("appointment.inactive").at("user"));
        }
        Optional<LocalDate> from = RequestedDay.read(members.text("from").orElse(""), "from", problems);
        Optional<LocalDate> until = RequestedDay.read(members.text("until").orElse(""), "until", problems);
        problems.refuseIfAny();
        return new AppointmentRequest(sems, post.orElseThrow(), person.orElseThrow(), from, until);
    }
}
