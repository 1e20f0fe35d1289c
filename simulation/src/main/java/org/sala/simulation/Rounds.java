package org.sala.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sala.exchange.json.Json;
import org.sala.rule.Value;
import org.sala.simulation.phone.Phone;

/** Rounds of phones with the server, letter by letter: a phone asks, the server answers, the phone hears. */
final class Rounds {
    private static final int REQUESTS_PER_ROUND = 400;

    private final World world;
    private final Dice dice;
    private int fragile;

    /** {@code fragile}: at how many of a hundred requests the server dies. */
    Rounds(World world, Dice dice, int fragile) {
        this.world = world;
        this.dice = dice;
        this.fragile = fragile;
    }

    /** The server does not die any more. */
    void heal() {
        fragile = 0;
    }

    /** A letter comes out of the network, and what it brings about goes into it. */
    void arrive(Network.Letter letter) {
        if (letter.isRequest()) {
            serve(letter, world.network()::send);
        } else {
            hear(letter);
        }
    }

    /** A phone asks; its request is handed to {@code carry}. */
    void ask(Phone phone, Consumer<Network.Letter> carry) {
        Phone.Step step = phone.request(world.now());
        if (step instanceof Phone.Step.Done(Value.Fields answer, boolean isAlive) && isAlive) {
            String request = Json.write(answer.get("message"));
            world.say(World.name(phone) + " asks, with "
                    + answer.fields("message").items("ops").size() + " changes");
            carry.accept(new Network.Letter(phone.device(), true, request));
        } else {
            world.say(World.name(phone)
                    + (step instanceof Phone.Step.Nothing ? " has been wiped" : " dies while asking"));
        }
        world.book().stepped(phone);
    }

    /** A request reaches the server; its reply, if there comes one, is handed to {@code carry}. */
    void serve(Network.Letter letter, Consumer<Network.Letter> carry) {
        if (dice.percent(fragile)) {
            Upheavals.strike(world.centre(), dice);
        }
        Optional<String> reply = world.centre().answer(letter.device(), letter.text());
        if (reply.isEmpty()) {
            world.say("the server dies over a request of " + World.name(world.phone(letter.device())));
            return;
        }
        long account = world.centre().accountOf(letter.device());
        world.book().answered(letter.device(), account, letter.text(), reply.get());
        world.say("the server answers " + World.name(world.phone(letter.device()))
                + Reading.reply((Value.Fields) Tree.read(reply.get())));
        carry.accept(new Network.Letter(letter.device(), false, reply.get()));
    }

    /** A reply reaches a phone. @return whether it wants to ask again at once */
    boolean hear(Network.Letter letter) {
        Phone phone = world.phone(letter.device());
        Value.Fields reply = (Value.Fields) Tree.read(letter.text());
        Value.Fields before = phone.disk().stored();
        Phone.Step step = phone.hear(reply, world.now());
        boolean isTaken = !phone.disk().stored().equals(before);
        if (isTaken) {
            world.book().heard(phone, reply, before);
        }
        world.say(World.name(phone)
                + (isTaken ? " takes the reply in" : " makes nothing of a reply")
                + (step instanceof Phone.Step.Nothing || (step instanceof Phone.Step.Done done && done.isAlive())
                        ? ""
                        : " and dies"));
        world.book().stepped(phone);
        return step instanceof Phone.Step.Done(Value.Fields answer, boolean isAlive) && isAlive && answer.flag("again");
    }

    /** Asks until there is nothing more to hear, over a network that works. */
    void sync(Phone phone) {
        List<Network.Letter> letters = new ArrayList<>();
        for (int request = 0; request < REQUESTS_PER_ROUND; request++) {
            letters.clear();
            ask(phone, letters::add);
            if (letters.isEmpty()) {
                return;
            }
            serve(letters.getFirst(), letters::add);
            if (letters.size() < 2 || !hear(letters.getLast())) {
                return;
            }
        }
        throw new Violation("ComesToRest", World.name(phone) + " still asks after " + REQUESTS_PER_ROUND + " requests");
    }
}
