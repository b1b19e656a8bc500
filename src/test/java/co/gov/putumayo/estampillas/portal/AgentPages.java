package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

/** What a test reads and does on the pages of a declaration. */
final class AgentPages {

    private AgentPages() {}

    static String path(String id) {
        return "/escritorio/declaraciones/" + id;
    }

    static String main(Walk walk) {
        return walk.page.textContent("main");
    }

    /** Of the declaration. */
    static String state(Walk walk) {
        return walk.page.getAttribute("#state", "data-state");
    }

    /** From a draft with nothing pending. */
    static void signAndPresent(Walk walk) {
        walk.page.click("text=Firmar");
        walk.page.fill("#name", "Aurora de la Cruz");
        walk.submit();
        assertThat(state(walk)).isEqualTo("SIGNED");
        walk.page.click("#file button");
    }

    /** From what is presented and owes, to the bank's approval and back. */
    static void pay(Walk walk) {
        walk.page.click("#pay");
        walk.page.selectOption("#bank", "1007");
        walk.submit();
        walk.page.click("#go");
        walk.decide("approve");
        walk.page.waitForSelector("#outcome[data-state=approved]");
        walk.page.click("text=Volver a la declaración");
    }
}
