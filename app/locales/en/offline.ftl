# browser
## The live page, loaded while there is no line.

offline-title = No connection for now
offline-text = The session opens here by itself as soon as the line is back. There is nothing you need to do but leave this page open.
offline-kept = { $count ->
    [one] { $count } change of yours is kept on this device and is sent then.
   *[other] { $count } changes of yours are kept on this device and are sent then.
}
