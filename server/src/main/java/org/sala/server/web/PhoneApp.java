package org.sala.server.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sala.exchange.json.Json;
import org.sala.rule.Value;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The phone app exactly as written, and everything else a phone must hold to work without a network. */
public final class PhoneApp {
    private static final String INDEX = "/app/";
    private static final String RULES = "/rules.json";
    private static final String SHELL = "/app/shell.json";

    private final Map<String, ServedFile> files = new TreeMap<>();
    private final Modules modules;
    private final String importMap;
    private final ServedFile pagesStyle;
    private final ServedRules rules;

    /** The words of one chapter each, for a phone that was never here; one that stays has them all. */
    private final Map<String, ServedFile> chapters = new TreeMap<>();

    public PhoneApp(Shipped shipped, Words words, ServedRules rules) {
        this.rules = rules;
        modules = new Modules(shipped);
        shipped.under("phone").forEach((path, bytes) -> {
            if (isServed(path)) files.put("/app/" + path, new ServedFile(path, bytes));
        });
        Optional.ofNullable(files.remove("/app/index.html")).ifPresent(index -> files.put(INDEX, index));
        importMap = Optional.ofNullable(files.get(INDEX))
                .flatMap(index -> Modules.importMap(index.text()))
                .orElse("{}");
        for (String language : Words.LANGUAGES) {
            files.put("/words/" + language + ".json", said(words.all(language)));
            words.chapters(language)
                    .forEach((chapter, all) -> chapters.put("/words/" + language + "/" + chapter + ".json", said(all)));
        }
        pagesStyle = new ServedFile("pages.css", join(shipped));
    }

    private static boolean isServed(String path) {
        return ServedFile.isKnownType(path) && !path.endsWith(".test.js") && !path.contains("node_modules/");
    }

    /** Pages share their colours and sizes with the app. */
    private static byte[] join(Shipped shipped) {
        byte[] tokens = shipped.under("phone/styles").getOrDefault("tokens.css", new byte[0]);
        byte[] own = shipped.under("pages").getOrDefault("pages.css", new byte[0]);
        byte[] both = Arrays.copyOf(tokens, tokens.length + own.length);
        System.arraycopy(own, 0, both, tokens.length, own.length);
        return both;
    }

    private static ServedFile said(Map<String, String> words) {
        Map<String, Value> told = new TreeMap<>();
        words.forEach((key, word) -> told.put(key, new Value.Text(word)));
        return ServedFile.json(Json.write(new Value.Fields(told)));
    }

    /** What a phone must fetch to work offline, and one hash over all of it; it changes with the rules, while Sala serves. */
    private ServedFile shell() {
        List<String> addresses = new ArrayList<>(files.keySet());
        addresses.remove("/app/service-worker.js");
        addresses.add(RULES);
        addresses.addAll(modules.reachedFrom(files, importMap));
        var hashes = new StringBuilder();
        addresses.forEach(address -> hashes.append(find(address).orElseThrow().hash()));
        String version = ServedFile.json(hashes.toString()).hash();
        return ServedFile.json(Json.write(
                Value.Fields.of("version", new Value.Text(version)).with("files", Value.Items.ofTexts(addresses))));
    }

    private Optional<ServedFile> find(String address) {
        if (address.equals(RULES)) return Optional.of(rules.now());
        if (address.equals(SHELL)) return Optional.of(shell());
        return Optional.ofNullable(files.get(address))
                .or(() -> Optional.ofNullable(chapters.get(address)))
                .or(() -> modules.find(address));
    }

    /** What the browser may run on pages of the app: our files, and the import map as it is written. */
    public String importMapHash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(importMap.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .add(Address.at("/")
                        .get(request ->
                                ServerResponse.seeOther(URI.create(INDEX)).build())
                        .routes())
                .add(Address.at("/app")
                        .get(request ->
                                ServerResponse.seeOther(URI.create(INDEX)).build())
                        .routes())
                .add(Address.at("/app/").get(this::send).routes())
                .add(Address.at("/app/{*path}").get(this::send).routes())
                .add(Address.at("/lib/{*path}").get(this::send).routes())
                .add(Address.at("/words/{*file}").get(this::send).routes())
                .add(Address.at(RULES).get(this::send).routes())
                .add(Address.at("/style/pages.css")
                        .get(request -> pagesStyle.send(request.servletRequest()))
                        .routes())
                .build();
    }

    private ServerResponse send(ServerRequest request) {
        String address = request.path();
        // The app finds its own way: an address of its own without a file behind it opens the app.
        boolean isOfApp = address.startsWith(INDEX) && address.indexOf('.', INDEX.length()) < 0;
        return find(address)
                .or(() -> isOfApp ? find(INDEX) : Optional.empty())
                .orElseThrow(Refused::notFound)
                .send(request.servletRequest());
    }
}
