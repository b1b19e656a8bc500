package co.gov.putumayo.estampillas.portal;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** What people hold; opened in the test, when the service listens. */
record Device(String name, Supplier<Walk> open) {

    /** A phone, and a wide screen whose browser runs no script. */
    static Stream<Device> phoneAndPlainDesktop(String walk) {
        return Stream.of(
                new Device("360 px", () -> Walk.phone(walk + "-360")),
                new Device(
                        "1280 px, no script",
                        () -> Walk.withoutScript(walk + "-1280-plain", 1280)));
    }

    @Override
    public String toString() {
        return name;
    }
}
