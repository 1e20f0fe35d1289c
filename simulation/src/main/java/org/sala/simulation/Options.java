package org.sala.simulation;

import java.util.ArrayList;
import java.util.List;
import org.sala.simulation.district.Team;

/**
 * What kind of world a seed stands for.
 *
 * @param accounts who has a phone; somebody may have two
 * @param lossy how many of a hundred letters are lost
 * @param doubled how many of a hundred arrive again later
 * @param dying at how many of a hundred writes a phone dies
 * @param fragile at how many of a hundred requests the server dies
 * @param upheavals how many of a hundred steps change roles, revoke phones, trim logs, back up or restore
 * @param crooked how many of a hundred phones have a wrong clock
 * @param page records in one reply of the server
 */
record Options(
        int steps,
        List<Long> accounts,
        int lossy,
        int doubled,
        int dying,
        int fragile,
        int upheavals,
        int crooked,
        int page) {

    static Options of(Dice dice) {
        List<Long> accounts = new ArrayList<>();
        if (dice.percent(60)) {
            accounts.add(Team.VANH);
        }
        int phones = 2 + dice.roll(4);
        while (accounts.size() < phones) {
            accounts.add(
                    dice.percent(45)
                            ? dice.oneOf(Team.KHAMLA, Team.NOY, Team.MAI)
                            : dice.between(Team.KHAMLA, Team.KEO));
        }
        return new Options(
                40 + dice.roll(120),
                List.copyOf(accounts),
                dice.oneOf(0, 10, 25, 50),
                dice.oneOf(0, 10, 40),
                dice.oneOf(0, 0, 2, 8),
                dice.oneOf(0, 0, 5, 15),
                dice.oneOf(0, 2, 5, 10),
                dice.oneOf(0, 30, 100),
                dice.oneOf(1000, 1000, 20, 7, 3));
    }
}
