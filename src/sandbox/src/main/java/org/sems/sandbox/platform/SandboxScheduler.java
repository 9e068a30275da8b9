package org.sems.sandbox.platform;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.sems.sandbox.kernel.RequestCache;
import org.sems.sandbox.kernel.StandIns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.support.CronExpression;

/** Runs jobs that are due by the sandbox's clock, one after the other. What is scheduled lasts as long as the process. */
public abstract class SandboxScheduler implements SchedulerService {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxScheduler.class);

    private final Clock clock;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, Job> jobs = new TreeMap<>();

    SandboxScheduler(Clock clock) {
        this.clock = clock;
    }

    /** @param next null when it never runs again */
    private record Job(JobId id, JobConfig config, Date next) {}

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        Date next = first(config.getSchedule());
        synchronized (jobs) {
            jobs.put(id, new Job(id, config, next));
        }
    }

    @Override
    public JobDetails getJobDetails(JobId id) {
        synchronized (jobs) {
            Job job = jobs.get(id);
            return job == null ? null : details(job);
        }
    }

    private JobDetails details(Job job) {
        return StandIns.create(ScheduledJob.class, job.next, runners.containsKey(job.config.getJobRunnerKey()));
    }

    /** Runs what is due now, the earliest first, each at most once; returns the ids of what ran. */
    public synchronized List<String> runDue() {
        List<String> ran = new ArrayList<>();
        List<Job> due;
        Date now = Date.from(clock.instant());
        synchronized (jobs) {
            due = jobs.values().stream()
                    .filter(j ->
                            j.next != null && !j.next.after(now) && runners.containsKey(j.config.getJobRunnerKey()))
                    .sorted(Comparator.comparing(Job::next))
                    .toList();
        }
        for (Job job : due) {
            synchronized (jobs) {
                jobs.replace(job.id, new Job(job.id, job.config, after(job.config.getSchedule(), now)));
            }
            run(job);
            ran.add(job.id.toString());
        }
        return ran;
    }

    /**
     * Runs the jobs with this id or of this runner at once, whenever they are due.
     *
     * @throws IllegalArgumentException if there is none
     */
    public synchronized List<String> runNow(String idOrRunner) {
        List<Job> wanted;
        synchronized (jobs) {
            wanted = jobs.values().stream()
                    .filter(j -> j.id.toString().equals(idOrRunner)
                            || j.config.getJobRunnerKey().toString().equals(idOrRunner))
                    .filter(j -> runners.containsKey(j.config.getJobRunnerKey()))
                    .toList();
        }
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("there is no job " + idOrRunner);
        }
        wanted.forEach(job -> run(job));
        return wanted.stream().map(job -> job.id.toString()).toList();
    }

    private void run(Job job) {
        JobRunner runner = runners.get(job.config.getJobRunnerKey());
        RequestCache.clear();
        try {
            JobRunnerResponse response = runner.runJob(StandIns.create(RunningJob.class));
            LOG.info("job {} ran: {}", job.id, response);
        } catch (RuntimeException e) {
            LOG.error("job {} failed", job.id, e);
        } finally {
            RequestCache.clear();
        }
    }

    private Date first(Schedule schedule) throws SchedulerServiceException {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return cron(schedule, clock.instant());
        }
        Date first = schedule.getIntervalScheduleInfo().getFirstRunTime();
        return first == null ? Date.from(clock.instant()) : first;
    }

    private Date after(Schedule schedule, Date now) {
        if (schedule.getType() == Schedule.Type.INTERVAL) {
            long interval = schedule.getIntervalScheduleInfo().getIntervalInMillis();
            return interval == 0 ? null : new Date(now.getTime() + interval);
        }
        try {
            return cron(schedule, now.toInstant());
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Quartz's expressions but for the year, which must be free. */
    private static Date cron(Schedule schedule, Instant after) throws SchedulerServiceException {
        String expression = schedule.getCronScheduleInfo().getCronExpression().trim();
        String[] fields = expression.split("\\s+");
        if (fields.length == 7 && fields[6].equals("*")) {
            expression = expression.substring(0, expression.length() - 1).trim();
        }
        ZoneId zone = schedule.getCronScheduleInfo().getTimeZone() == null
                ? ZoneId.systemDefault()
                : schedule.getCronScheduleInfo().getTimeZone().toZoneId();
        try {
            ZonedDateTime next = CronExpression.parse(expression).next(after.atZone(zone));
            return next == null ? null : Date.from(next.toInstant());
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException("cron expression '" + expression + "': " + e.getMessage());
        }
    }
}
