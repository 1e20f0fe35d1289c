/** How sheets of paper look. It comes with the first screen that shows one, and is there before that screen is drawn: sheets are measured. */
const style = document.createElement("link");
style.rel = "stylesheet";
style.href = "/app/styles/paper.css";
await new Promise((done) => {
  for (const end of ["load", "error"]) style.addEventListener(end, done, { once: true });
  document.head.append(style);
});
