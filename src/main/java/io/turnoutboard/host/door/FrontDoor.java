package io.turnoutboard.host.door;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.service.FolderException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The host's door to the office: TLS 1.3 in front of the database, which itself is reached on this machine alone. A visitor
 * asks one question; a desk whose secret is right is then joined to the database. Every visitor has a thread of its own.
 */
public final class FrontDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
    private static final int MOST_VISITORS = 800;
    /** A desk needs two or three; some more linger after a cable was out. */
    private static final int MOST_OF_ONE_DESK = 16;

    private static final int QUESTION_MILLIS = 5_000;
    private static final long LOOK_MILLIS = 500;
    /** A desk speaks many times a second; one that was silent for so long is gone. */
    private static final int SILENT_MILLIS = 20_000;

    /** What is asked to be joined to the database. */
    public static final String LEDGER = "ledger";
    /** What is asked to hear the host's bell. */
    public static final String BELL = "bell";

    private final SSLServerSocket listener;
    private final Porter porter;
    private final ThreadFactory threads;
    private final Clock machine;
    private final Semaphore room = new Semaphore(MOST_VISITORS);
    private final Map<Visit, DeskId> inside = new ConcurrentHashMap<>();
    private final Map<Socket, DeskId> listening = new ConcurrentHashMap<>();
    private final Map<DeskId, Contact> contacts = new ConcurrentHashMap<>();
    private final Doorstep doorstep = new Doorstep();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** When a desk was last heard, and from where. */
    public record Contact(int connections, Instant heardAt, String from) {}

    /** One desk inside. */
    private static final class Visit {
        private final Socket socket;
        private final String from;
        private volatile Instant heardAt;

        Visit(Socket socket, String from, Instant heardAt) {
            this.socket = socket;
            this.from = from;
            this.heardAt = heardAt;
        }
    }

    private FrontDoor(SSLServerSocket listener, Porter porter, ThreadFactory threads, Clock machine) {
        this.listener = listener;
        this.porter = porter;
        this.threads = threads;
        this.machine = machine;
    }

    /**
     * Opens the door.
     *
     * @param at the address and port to listen at; port 0 takes any that is free
     * @throws FolderException TB-H05 when nobody can listen there, mostly because another program does
     */
    public static FrontDoor open(DoorKey key, InetSocketAddress at, Porter porter, ThreadFactory threads, Clock machine)
            throws FolderException {
        try {
            FrontDoor door = new FrontDoor(DoorTls.listener(key, at), porter, threads, machine);
            threads.newThread(door::listen).start();
            threads.newThread(door::watch).start();
            return door;
        } catch (IOException e) {
            throw new FolderException(
                    "TB-H05", List.of(Integer.toString(at.getPort()), String.valueOf(e.getMessage())), e);
        }
    }

    public int port() {
        return listener.getLocalPort();
    }

    private void listen() {
        while (isOpen()) {
            try {
                Socket visitor = listener.accept();
                if (doorstep.take(visitor, machine.instant()) && room.tryAcquire()) {
                    threads.newThread(() -> receive(visitor)).start();
                } else {
                    doorstep.leave(visitor);
                    Pipe.end(visitor);
                }
            } catch (SocketException e) {
                if (isOpen()) {
                    LOG.warn("The door: {}", e.getMessage());
                }
            } catch (IOException e) {
                LOG.info("A visitor was turned away: {}", e.getMessage());
            }
        }
    }

    private boolean isOpen() {
        return closed.getCount() > 0;
    }

    private void watch() {
        try {
            while (!closed.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                doorstep.clear(machine.instant());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void receive(Socket visitor) {
        try {
            Message question = hear(visitor);
            String from = ((InetSocketAddress) visitor.getRemoteSocketAddress())
                    .getAddress()
                    .getHostAddress();
            answer(visitor, question, from);
        } catch (IOException e) {
            LOG.debug("A visitor left: {}", e.getMessage());
        } finally {
            Pipe.end(visitor);
            room.release();
        }
    }

    private Message hear(Socket visitor) throws IOException {
        try {
            visitor.setTcpNoDelay(true);
            visitor.setSoTimeout(QUESTION_MILLIS);
            ((SSLSocket) visitor).startHandshake();
            return Message.question(new DataInputStream(visitor.getInputStream()));
        } finally {
            doorstep.leave(visitor);
        }
    }

    private void answer(Socket visitor, Message question, String from) throws IOException {
        DataOutputStream out = new DataOutputStream(visitor.getOutputStream());
        try {
            if (question.asked().equals(LEDGER)) {
                DeskId desk = DeskId.of(question.value("desk"));
                Porter.Way way = porter.letIn(desk, question.value("secret"));
                joinToDatabase(visitor, desk, from, way);
            } else if (question.asked().equals(BELL)) {
                DeskId desk = DeskId.of(question.value("desk"));
                letHear(visitor, desk, porter.bell(desk, question.value("secret")));
            } else {
                porter.answer(question, from).write(out);
            }
        } catch (FolderException e) {
            Message.refusing(e.code(), String.join("\n", e.details())).write(out);
        } catch (IllegalArgumentException e) {
            Message.refusing("TB-H06", String.valueOf(e.getMessage())).write(out);
        }
    }

    private void joinToDatabase(Socket visitor, DeskId desk, String from, Porter.Way way) throws IOException {
        new Message(Map.of()).write(new DataOutputStream(visitor.getOutputStream()));
        Greeting greeting = Greeting.read(new DataInputStream(visitor.getInputStream()));
        if (!greeting.account().equals(way.account())) {
            throw new ProtocolException("a desk asks for the account of another: " + greeting.account());
        }
        Visit visit = new Visit(visitor, from, machine.instant());
        try (Socket database = new Socket(InetAddress.getLoopbackAddress(), way.port())) {
            enter(inside, visit, desk);
            database.setTcpNoDelay(true);
            greeting.to(way.database()).write(new DataOutputStream(database.getOutputStream()));
            visitor.setSoTimeout(SILENT_MILLIS);
            new Pipe(visitor, database).run(threads, _ -> visit.heardAt = machine.instant(), _ -> {});
        } finally {
            if (inside.remove(visit, desk)) {
                contacts.put(desk, new Contact(0, visit.heardAt, from));
            }
        }
    }

    private void letHear(Socket visitor, DeskId desk, Bell bell) throws IOException {
        try {
            enter(listening, visitor, desk);
            new Message(Map.of()).write(new DataOutputStream(visitor.getOutputStream()));
            visitor.setSoTimeout(SILENT_MILLIS);
            new Ringing(visitor, bell).run(threads);
        } finally {
            listening.remove(visitor, desk);
        }
    }

    private synchronized <T> void enter(Map<T, DeskId> room, T visit, DeskId desk) throws IOException {
        long there = room.values().stream().filter(desk::equals).count();
        if (there >= MOST_OF_ONE_DESK) {
            throw new ProtocolException("a desk has too many connections: " + desk);
        }
        room.put(visit, desk);
    }

    /** Every desk that was inside since the door was opened, with its last word. */
    public Map<DeskId, Contact> contacts() {
        Map<DeskId, Contact> all = new HashMap<>(contacts);
        inside.forEach((visit, desk) -> all.merge(
                desk,
                new Contact(1, visit.heardAt, visit.from),
                (old, one) -> new Contact(
                        old.connections() + 1,
                        old.heardAt().isAfter(one.heardAt()) ? old.heardAt() : one.heardAt(),
                        one.from())));
        return all;
    }

    /** Ends the connections of a desk at once. */
    public void turnOut(DeskId desk) {
        new ArrayList<>(inside.entrySet())
                .stream().filter(each -> each.getValue().equals(desk)).forEach(each -> Pipe.cut(each.getKey().socket));
        new ArrayList<>(listening.entrySet())
                .stream().filter(each -> each.getValue().equals(desk)).forEach(each -> Pipe.cut(each.getKey()));
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            listener.close();
        } catch (IOException e) {
            LOG.debug("The door was shut already: {}", e.getMessage());
        }
        inside.keySet().forEach(visit -> Pipe.cut(visit.socket));
        listening.keySet().forEach(Pipe::cut);
    }
}
