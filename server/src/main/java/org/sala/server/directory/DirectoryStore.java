package org.sala.server.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sala.exchange.hsds.DirectoryImport;
import org.sala.journal.ChangeId;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.Outcome;
import org.sala.journal.Receipt;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.place.Places;
import org.sala.rule.Value;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Account;
import org.sala.server.signin.DeviceKey;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.team.Team;
import org.sala.team.Grant;
import org.sala.team.TeamRights;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a directory in through the door, all of it or nothing. What came before from the same source is known by its id there: only what
 * differs is changed, and what somebody here confirmed later than the file stays.
 */
public final class DirectoryStore {
    private static final String ROLE = "administrator";

    /** What is known better by whoever asked the service last. */
    private static final Set<String> CONFIRMED_HERE = Set.of("capacity", "capacityOn", "confirmedOn", "confirmedHow");

    private final SourcedRows sourced;
    private final Door door;
    private final DeviceKeys devices;
    private final Team team;
    private final StoredPlaces places;
    private final TransactionTemplate transaction;

    public DirectoryStore(
            SourcedRows sourced,
            Door door,
            DeviceKeys devices,
            Team team,
            StoredPlaces places,
            TransactionTemplate transaction) {
        this.sourced = sourced;
        this.door = door;
        this.devices = devices;
        this.team = team;
        this.places = places;
        this.transaction = transaction;
    }

    /** How many organizations and services were new, changed, or as before. */
    public record Taken(int made, int changed, int same) {}

    /**
     * Takes it in.
     *
     * @param top the place whose area the directory is for, where a service names none of ours
     * @param source where it comes from
     * @throws IllegalStateException if the door would not take all of it: then none of it was taken
     */
    public Taken take(DirectoryImport read, long top, String source, Consumer<String> progress) {
        return Objects.requireNonNull(
                transaction.execute(begun -> new Taking(top, source, progress, ids(read)).all(read)));
    }

    private static Set<String> ids(DirectoryImport read) {
        return Stream.concat(
                        read.organizations().stream().map(DirectoryImport.Organization::fields),
                        read.services().stream().map(DirectoryImport.Service::fields))
                .flatMap(fields -> fields.text("sourceId").stream())
                .collect(Collectors.toSet());
    }

    /** One import under way. */
    private final class Taking {
        private final Places tree = places.now();
        private final PlaceNames names;
        private final Consumer<String> progress;
        private final long top;
        private final TeamRights rights;
        private final Map<Long, List<Draft>> waiting = new HashMap<>();
        private final Map<Long, Long> numbers = new HashMap<>();
        private final Map<Long, Long> doorways = new HashMap<>();
        private final String source;
        private final Map<String, Row> known;
        private int made;
        private int changed;
        private int same;

        Taking(long top, String source, Consumer<String> progress, Set<String> ids) {
            this.top = top;
            this.progress = progress;
            this.names = new PlaceNames(tree, top);
            // A file knows where its own services are, also one that somebody here has called confidential.
            var role = team.rules().roles().find(ROLE).orElseThrow().trustedWith("confidential");
            this.rights = new TeamRights(
                    Account.IMPORT, List.of(new Grant(Account.IMPORT, role, top, null)), team.rules(), tree, team);
            this.source = source;
            this.known = sourced.of(source, rights.areas(), ids);
        }

        Taken all(DirectoryImport read) {
            Map<Integer, Long> homes = new HashMap<>();
            List<Long> places = new ArrayList<>();
            for (DirectoryImport.Service service : read.services()) {
                long home = names.find(service.placeNames()).orElse(top);
                places.add(home);
                homes.putIfAbsent(service.organization(), home);
            }
            List<RecordId> organizations = new ArrayList<>();
            for (int at = 0; at < read.organizations().size(); at++) {
                long home = homes.getOrDefault(at, top);
                organizations.add(
                        put("organization", home, read.organizations().get(at).fields()));
            }
            // A service may stand in another area than its organization, which must be there before it is named.
            sendAll();
            for (int at = 0; at < read.services().size(); at++) {
                DirectoryImport.Service service = read.services().get(at);
                RecordId organization = organizations.get(service.organization());
                put(
                        "service",
                        places.get(at),
                        service.fields().with("organization", new Value.Whole(organization.number())));
            }
            sendAll();
            return new Taken(made, changed, same);
        }

        private void sendAll() {
            List.copyOf(waiting.keySet()).forEach(this::send);
        }

        private RecordId put(String type, long place, Value.Fields told) {
            Value.Fields fields = told.with("place", new Value.Whole(place));
            @Nullable Row before = known.get(SourcedRows.key(type, fields.text("sourceId").orElse("")));
            if (before == null) {
                made++;
                return make(type, place, fields);
            }
            Value.Fields differing = news(before, fields);
            if (differing.values().isEmpty()) {
                same++;
            } else {
                changed++;
                wait(before.area(), Draft.edit(before.id(), type, before.rv(), differing));
            }
            return before.id();
        }

        /** An organization stays where it stands: which of its services comes first in a file says nothing. */
        private Value.Fields news(Row before, Value.Fields told) {
            Value.Fields differing = differing(before, told);
            if (before.type().equals("organization")) differing = differing.with("place", Value.Nothing.NOTHING);
            // What others had from here is no news when it comes back.
            return differing.values().isEmpty() ? differing : without(differing, sourced.told(before, source));
        }

        private static Value.Fields without(Value.Fields differing, Value.Fields known) {
            Value.Fields news = Value.Fields.NONE;
            for (var field : differing.values().entrySet()) {
                boolean isKnown = Value.same(field.getValue(), known.get(field.getKey()));
                news = isKnown ? news : news.with(field.getKey(), field.getValue());
            }
            return news;
        }

        private static Value.Fields differing(Row before, Value.Fields told) {
            String here = before.data().text("confirmedOn").orElse("");
            boolean isNewer = told.text("confirmedOn").orElse("").compareTo(here) > 0;
            Value.Fields differing = Value.Fields.NONE;
            for (var field : told.values().entrySet()) {
                boolean isKept = CONFIRMED_HERE.contains(field.getKey()) && !isNewer;
                if (!isKept && !Value.same(field.getValue(), before.data().get(field.getKey()))) {
                    differing = differing.with(field.getKey(), field.getValue());
                }
            }
            return differing;
        }

        /** The number that a record will have is known beforehand, as on a phone: so a service can name its organization. */
        private RecordId make(String type, long place, Value.Fields fields) {
            long area = tree.areaOf(place).orElseThrow();
            long n = wait(
                    area, Draft.making(waiting.getOrDefault(area, List.of()).size(), type, fields));
            return new ChangeId(device(area), n).record();
        }

        private long device(long area) {
            return doorways.computeIfAbsent(
                    area, asked -> devices.doorway(asked, Account.IMPORT, DeviceKey.Kind.IMPORT));
        }

        /** Tells the number that the change will have. */
        private long wait(long area, Draft draft) {
            long n = numbers.computeIfAbsent(area, first -> sourced.lastOf(device(first))) + 1;
            numbers.put(area, n);
            List<Draft> drafts = waiting.computeIfAbsent(area, none -> new ArrayList<>());
            drafts.add(draft);
            if (drafts.size() == Door.BATCH_LIMIT) send(area);
            return n;
        }

        private void send(long area) {
            List<Draft> drafts = waiting.getOrDefault(area, List.of());
            if (drafts.isEmpty()) return;
            Receipt receipt = door.submit(device(area), rights, List.copyOf(drafts));
            receipt.told().stream()
                    .filter(told -> told.outcome() != Outcome.APPLIED && told.outcome() != Outcome.CONFLICT)
                    .findFirst()
                    .ifPresent(told -> {
                        throw new IllegalStateException("change " + told.n() + " became "
                                + told.outcome().code() + ": "
                                + told.details().text("reason").orElse(""));
                    });
            drafts.clear();
            progress.accept((made + changed + same) + " looked at");
        }
    }
}
