package co.gov.putumayo.estampillas.shared.web;

import jakarta.enterprise.context.RequestScoped;

/** Identifier of the request being answered; it is in every log line and every answer. */
@RequestScoped
public class RequestId {

    private String value = "none";

    public String value() {
        return value;
    }

    void set(String newValue) {
        value = newValue;
    }
}
