package com.lumiku.studio.generation;

import com.github.kagkarlsson.scheduler.CurrentlyExecuting;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.lumiku.studio.config.Replica;
import com.lumiku.studio.generation.Notification.Resumed;
import com.lumiku.studio.generation.Notification.UnitsAdded;
import com.lumiku.studio.schema.readiness.SchemaReady;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * This replica's workers. db-scheduler takes units from the table for them ({@link UnitClaims}), keeps
 * their leases alive and finds those of dead workers; what happens to a unit is decided by {@link UnitRunner}, in the same
 * transactions as what follows from it. While pictures are being kept, as many others are made.
 */
@Singleton
class Workers {

    private static final Logger LOG = Logger.getLogger(Workers.class);

    /** A lease ends after 4 missed heartbeats, and that is looked for every 2. */
    private static final int MISSED_HEARTBEATS = 4;

    private static final int HEARTBEATS_UNTIL_TAKEOVER = MISSED_HEARTBEATS + 2;
    private static final Duration CLOCK_RETRY = Duration.ofSeconds(1);

    private final Replica replica;
    private final GenerationConfig config;
    private final DataSource database;
    private final DatabaseClock clock;
    private final List<UnitHandler> handlers;
    private final List<Outbox> outboxes;
    private final UnitRunner runner;
    private final OutboxRunner sender;
    private final UnitsInWork inWork;
    private final QueuedUnits units;
    private final WorkerTransactions transactions;
    private final LiveWorkers live;
    private final GenerationMetrics metrics;
    private final WorkerPace pace;
    private final WorkerName name = WorkerName.ofThisProcess();
    private volatile Scheduler scheduler;
    private volatile boolean stopped;

    Workers(
            Replica replica,
            GenerationConfig config,
            DataSource database,
            DatabaseClock clock,
            @All List<UnitHandler> handlers,
            @All List<Outbox> outboxes,
            UnitRunner runner,
            OutboxRunner sender,
            UnitsInWork inWork,
            QueuedUnits units,
            WorkerTransactions transactions,
            LiveWorkers live,
            GenerationMetrics metrics,
            WorkerPace pace) {
        this.replica = replica;
        this.config = config;
        this.database = database;
        this.clock = clock;
        this.handlers = handlers;
        this.outboxes = outboxes;
        this.runner = runner;
        this.sender = sender;
        this.inWork = inWork;
        this.units = units;
        this.transactions = transactions;
        this.live = live;
        this.metrics = metrics;
        this.pace = pace;
    }

    void start(@ObservesAsync SchemaReady ready) throws InterruptedException {
        if (!replica.works()) {
            return;
        }
        if (workers() == 0) {
            LOG.warn("This replica makes no pictures: studio.generation.workers is 0. Where no other does, jobs wait");
            return;
        }
        while (!clock.look() && !stopped) {
            Thread.sleep(CLOCK_RETRY);
        }
        startOnce();
    }

    private synchronized void startOnce() {
        if (scheduler != null || stopped) {
            return;
        }
        handlers.forEach(handler -> metrics.expect(handler.kind()));
        outboxes.forEach(outbox -> metrics.expectMessages(outbox.kind()));
        scheduler = scheduler();
        scheduler.start();
        tellOthers();
        LOG.infof("Worker %s makes %d pictures at once", name, workers());
    }

    /** Jobs wait for a worker where nobody tells of himself. */
    @Scheduled(every = LiveWorkers.BEAT, delayed = LiveWorkers.BEAT)
    void tellOthers() {
        if (scheduler == null || stopped) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> live.beat(name.toString(), workers(), pace.secondsPerPicture()));
        } catch (RuntimeException e) {
            LOG.debug("The database could not be told that this worker is there", e);
        }
    }

    /** Looks at the queue now. */
    void wake() {
        Scheduler running = scheduler;
        if (running != null) {
            running.triggerCheckForDueExecutions();
        }
    }

    boolean isStopping() {
        return stopped;
    }

    void added(@Observes UnitsAdded news) {
        wake();
    }

    void resumed(@Observes Resumed news) {
        wake();
    }

    void postponed(@Observes Postponed unit) {
        CompletableFuture.delayedExecutor(unit.pause().toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                .execute(this::wake);
    }

    void prepareStop(@Observes ShutdownDelayInitiatedEvent event) {
        stop();
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    /** Lets running pictures be finished within the grace, and gives the others back at once. */
    private synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        if (scheduler == null) {
            return;
        }
        inWork.giveBack();
        scheduler.stop();
        // What is still being read then cannot be interrupted: it would be written after all of this is gone.
        transactions.close();
        try {
            int givenBack = QuarkusTransaction.requiringNew().call(() -> {
                live.leave(name.toString());
                return units.giveBackAll(name.toString());
            });
            LOG.infof("Worker %s has stopped; pictures given back: %d", name, givenBack);
        } catch (RuntimeException e) {
            LOG.warnf("Worker %s could not give back what it held: %s", name, e.getMessage());
        }
    }

    private Scheduler scheduler() {
        Lane pictures = new Lane(handlers.stream().map(UnitHandler::kind).toList(), workers(), new MakingSlots());
        Lane messages = new Lane(
                outboxes.stream().map(Outbox::kind).toList(),
                outboxes.stream().mapToInt(Outbox::slots).sum(),
                new MakingSlots());
        List<Task<?>> tasks = Stream.concat(
                        handlers.stream().<Task<?>>map(handler -> task(handler, pictures.slots())),
                        outboxes.stream().<Task<?>>map(outbox -> task(outbox, messages.slots())))
                .toList();
        int threads = 2 * pictures.size() + messages.size();
        return Scheduler.create(database, tasks)
                .schedulerName(new SchedulerName.Fixed(name.toString()))
                .jdbcCustomization(new UnitClaims(pictures, messages))
                .tableName(QueuedUnits.TABLE)
                .clock(clock)
                .enablePriority()
                .threads(threads)
                .executorService(new WorkerPool(threads, this::wake))
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(config.pollInterval())
                .heartbeatInterval(config.takeoverAfter().dividedBy(HEARTBEATS_UNTIL_TAKEOVER))
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(config.shutdownGrace())
                .addSchedulerListener(new LostLeases())
                .build();
    }

    private Task<Void> task(UnitHandler handler, MakingSlots slots) {
        return task(
                handler.kind(),
                slots,
                (lease, slot) -> runner.run(handler, lease, slot),
                lease -> runner.release(handler, lease));
    }

    private Task<Void> task(Outbox outbox, MakingSlots slots) {
        return task(outbox.kind(), slots, (lease, slot) -> sender.run(outbox, lease), sender::release);
    }

    private Task<Void> task(
            String kind, MakingSlots slots, BiConsumer<Lease, MakingSlots.Slot> run, Predicate<Lease> release) {
        return Tasks.custom(kind, Void.class)
                .onFailure((failure, operations) -> LOG.errorf(
                        failure.getCause().orElse(null),
                        "%s failed: it will be taken over",
                        lease(failure.getExecution()).unit()))
                .onDeadExecution((silent, operations) -> takeOver(release, lease(silent.getExecution())))
                .execute((instance, context) -> {
                    try (MakingSlots.Slot slot = slots.slot(this::wake)) {
                        run.accept(lease(context.getExecution()), slot);
                    }
                    // The runner has removed the unit, or given it back.
                    return (complete, operations) -> {};
                });
    }

    private void takeOver(Predicate<Lease> release, Lease lease) {
        if (release.test(lease)) {
            LOG.warnf("%s is taken over: worker %s is silent", lease.unit(), lease.worker());
            metrics.takenOver(lease.unit().kind());
            wake();
        }
    }

    private int workers() {
        return GenerationConfig.workersOf(config);
    }

    private static Lease lease(Execution execution) {
        return new Lease(
                Unit.of(execution.getTaskName(), execution.getId()),
                execution.pickedBy,
                execution.version,
                execution.consecutiveFailures);
    }

    private final class LostLeases extends AbstractSchedulerListener {

        @Override
        public void onExecutionFailedHeartbeat(CurrentlyExecuting executing) {
            if (executing.getHeartbeatState().getFailedHeartbeats() >= MISSED_HEARTBEATS) {
                inWork.stop(lease(executing.getExecution()));
            }
        }
    }
}
