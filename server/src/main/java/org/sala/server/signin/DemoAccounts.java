package org.sala.server.signin;

/** The accounts of the made-up village. Everybody may know their password, so it opens nothing outside demo mode. */
public final class DemoAccounts {
    public static final String PASSWORD = "sala-demo";

    private DemoAccounts() {}
}
