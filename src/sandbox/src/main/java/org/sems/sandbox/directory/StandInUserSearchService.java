package org.sems.sandbox.directory;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds users whose name, display name or e-mail address, or a word of it, begins with the query. */
abstract class StandInUserSearchService implements UserSearchService {
    private static final int LIMIT = 100;
    private final Users users;

    StandInUserSearchService(Users users) {
        this.users = users;
    }

    @Override
    public List<ApplicationUser> findUsers(String query, UserSearchParams params) {
        String wanted = query == null ? "" : query.trim().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() && !params.allowEmptyQuery()) {
            return List.of();
        }
        return users.users().stream()
                .filter(user -> user.isActive() ? params.includeActive() : params.includeInactive())
                .filter(user -> begins(user, wanted))
                .limit(LIMIT)
                .toList();
    }

    private static boolean begins(ApplicationUser user, String wanted) {
        Stream<String> words = Stream.concat(
                Stream.of(user.getName(), user.getDisplayName()),
                Arrays.stream(user.getDisplayName().split("\\s+")));
        return Stream.concat(words, Stream.ofNullable(user.getEmailAddress()))
                .anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith(wanted));
    }

    @Override
    public Iterable<ApplicationUser> findUsersByFullName(String fullName) {
        return users.users().stream()
                .filter(user -> user.getDisplayName().equalsIgnoreCase(fullName))
                .toList();
    }

    @Override
    public Iterable<ApplicationUser> findUsersByEmail(String email) {
        return users.users().stream()
                .filter(user -> email.equalsIgnoreCase(user.getEmailAddress()))
                .toList();
    }
}
