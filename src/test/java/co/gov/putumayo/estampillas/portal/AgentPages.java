package co.gov.putumayo.estampillas.portal;

/** What a test reads of the pages of a declaration. */
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
}
